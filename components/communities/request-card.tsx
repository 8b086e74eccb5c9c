import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { submitRequestAnswer } from "@/lib/communities/members/actions";
import type { JoinRequest } from "@/lib/communities/members/schema";

/** Somebody who asks to join, what they answered, and yes or no. */
export function RequestCard({ slug, request }: { slug: string; request: JoinRequest }) {
  const { member, answers, createdAt } = request;
  const answer = (value: "accept" | "decline", words: string) => (
    <Form action={submitRequestAnswer}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="member" value={member.handle} />
      <input type="hidden" name="answer" value={value} />
      <SubmitButton variant={value === "accept" ? "primary" : "secondary"}>
        {words}
        <span className="sr-only"> {member.name}</span>
      </SubmitButton>
      <Refresh />
    </Form>
  );
  return (
    <li className="grid gap-4 rounded-card border border-line bg-surface p-5">
      <div className="flex items-center gap-3">
        <Avatar member={member} size={40} />
        <div className="min-w-0">
          <h2 className="truncate text-ink">
            <Link href={`/members/${member.handle}`} prefetch={false} className="font-medium hover:underline">
              {member.name}
            </Link>
          </h2>
          <p className="text-ink-faint text-sm">
            asked <Time at={createdAt} />
          </p>
        </div>
      </div>
      {answers.length > 0 && (
        <dl className="grid max-w-measure gap-3">
          {answers.map(({ question, answer: given }) => (
            <div key={question} className="grid gap-0.5">
              <dt className="text-ink-faint text-sm">{question}</dt>
              <dd className="whitespace-pre-line wrap-anywhere text-ink">{given}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="flex gap-2">
        {answer("accept", "Let in")}
        {answer("decline", "Decline")}
      </div>
    </li>
  );
}

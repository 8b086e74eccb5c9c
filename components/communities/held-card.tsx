import Link from "next/link";
import { MessageWords } from "@/components/talk/message-words";
import { Avatar } from "@/components/ui/avatar";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { submitHeldDecision } from "@/lib/communities/rooms/actions";
import type { RoomMessage } from "@/lib/communities/rooms/schema";

/** Somebody's first message here, and whether it goes into its room. */
export function HeldCard({ message, room }: { message: RoomMessage; room: string | undefined }) {
  const { id, sender, body, html, createdAt } = message;
  const decide = (answer: "approve" | "reject", words: string) => (
    <Form action={submitHeldDecision}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="answer" value={answer} />
      <SubmitButton variant={answer === "approve" ? "primary" : "secondary"} size="sm">
        {words}
      </SubmitButton>
      <Refresh />
    </Form>
  );
  return (
    <li className="grid gap-3 rounded-card border border-line bg-surface p-4">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm">
        <Avatar member={sender} size={24} />
        <Link
          href={`/members/${sender.handle}`}
          prefetch={false}
          className="font-medium text-ink hover:underline"
        >
          {sender.name}
        </Link>
        <span className="text-ink-faint">
          {room && `in ${room}, `}
          <Time at={createdAt} />
        </span>
      </p>
      <MessageWords body={body} html={html} className="text-ink" />
      <div className="flex gap-2">
        {decide("approve", "Let it in")}
        {decide("reject", "Reject")}
      </div>
    </li>
  );
}

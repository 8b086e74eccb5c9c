import Link from "next/link";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitBanLift } from "@/lib/communities/members/actions";
import type { Ban } from "@/lib/communities/members/schema";
import { sayEnd } from "./say-end";

/** Who is kept out now, why and for how long. */
export function BanList({ slug, bans }: { slug: string; bans: Ban[] }) {
  return (
    <ul className="grid gap-2">
      {bans.map(({ member, bannedBy, reason, endsAt }) => (
        <li
          key={member.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-card border border-line bg-surface px-4 py-3"
        >
          <p className="min-w-0 text-ink">
            <Link href={`/members/${member.handle}`} prefetch={false} className="font-medium hover:underline">
              {member.name}
            </Link>
            <span className="block wrap-anywhere text-ink-soft text-sm">“{reason}”</span>
            <span className="block text-ink-faint text-sm">
              {endsAt ? sayEnd(endsAt) : "for good"}
              {bannedBy && `, by ${bannedBy.name}`}
            </span>
          </p>
          <Form action={submitBanLift}>
            <input type="hidden" name="slug" value={slug} />
            <input type="hidden" name="member" value={member.handle} />
            <SubmitButton variant="secondary" size="sm">
              Lift the ban
            </SubmitButton>
            <Refresh />
          </Form>
        </li>
      ))}
    </ul>
  );
}

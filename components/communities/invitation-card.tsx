import Link from "next/link";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { dropInvite, submitJoin } from "@/lib/communities/members/actions";
import type { Invitation } from "@/lib/communities/members/schema";
import { CommunityPicture } from "./community-picture";
import { inPeople } from "./words";

/** A community somebody asks one to come to, with yes and no. */
export function InvitationCard({ invitation }: { invitation: Invitation }) {
  const { community, invitedBy, createdAt } = invitation;
  const { slug, name, line, memberCount } = community;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-4 rounded-card border border-line bg-surface p-5">
      <CommunityPicture community={community} size={64} />
      <div className="grid min-w-0 content-center gap-0.5">
        <h2 className="font-serif text-ink text-lg leading-snug">
          <Link href={`/communities/${slug}`} prefetch={false} className="hover:underline">
            {name}
          </Link>
        </h2>
        <p className="text-ink-faint text-sm">{inPeople(memberCount)}</p>
      </div>
      <div className="col-span-2 grid gap-4">
        {line && <p className="max-w-measure text-ink-soft">{line}</p>}
        <p className="text-ink-faint text-sm">
          <Link
            href={`/members/${invitedBy.handle}`}
            prefetch={false}
            className="text-ink underline underline-offset-2"
          >
            {invitedBy.name}
          </Link>{" "}
          invited you <Time at={createdAt} />
        </p>
        <div className="flex flex-wrap gap-2">
          <Form action={submitJoin}>
            <input type="hidden" name="slug" value={slug} />
            <SubmitButton size="sm" pending="Joining…">
              Accept<span className="sr-only"> the invitation to {name}</span>
            </SubmitButton>
          </Form>
          <Form action={dropInvite}>
            <input type="hidden" name="slug" value={slug} />
            <SubmitButton size="sm" variant="secondary">
              Decline<span className="sr-only"> the invitation to {name}</span>
            </SubmitButton>
            <Refresh />
          </Form>
        </div>
      </div>
    </li>
  );
}

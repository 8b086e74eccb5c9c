import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Time } from "@/components/ui/time";
import type { ListedDraft } from "@/lib/forum/drafts/schema";
import { threadHref } from "../thread-href";
import { DropDraft } from "./drop-draft";

/** What a member has begun to write and not sent, the latest first. */
export function DraftList({ viewerId, drafts }: { viewerId: string; drafts: ListedDraft[] }) {
  if (drafts.length === 0) {
    return (
      <EmptyState
        title="Nothing begun"
        action={
          <LinkButton href="/forum/new" prefetch={false}>
            Start a thread
          </LinkButton>
        }
      >
        What you write and do not send is kept here for thirty days.
      </EmptyState>
    );
  }
  return (
    <ul aria-label="Drafts">
      {drafts.map((draft) => (
        <DraftRow key={draft.place} viewerId={viewerId} draft={draft} />
      ))}
    </ul>
  );
}

function DraftRow({ viewerId, draft }: { viewerId: string; draft: ListedDraft }) {
  const { place, title, body, thread, updatedAt } = draft;
  const isNew = place === "new";
  const name = isNew
    ? title || "Without a title"
    : (thread?.title ?? "A thread that you cannot read any more");
  const href = isNew ? "/forum/new" : thread && threadHref(thread, thread.lastNumber);
  return (
    <li className="grid gap-1.5 border-line border-b py-5 last:border-b-0">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        {href ? (
          <Link
            href={href}
            prefetch={false}
            className="font-medium text-base text-ink underline-offset-4 hover:underline"
          >
            {name}
          </Link>
        ) : (
          <span className="font-medium text-base text-ink">{name}</span>
        )}
        <span className="text-ink-faint text-sm">
          {isNew ? "A new thread" : "A reply"}, <Time at={updatedAt} />
        </span>
      </p>
      {body && (
        <p className="line-clamp-3 max-w-[66ch] whitespace-pre-line text-ink-soft">
          {body.replace(/\n+/g, "\n")}
        </p>
      )}
      <DropDraft viewerId={viewerId} place={place} name={name} />
    </li>
  );
}

"use client";
import { shortWhen } from "@/components/talk/clock-words";
import { Avatar } from "@/components/ui/avatar";
import { Link } from "@/components/ui/link";
import { SkeletonRows } from "@/components/ui/skeleton-rows";
import { conversationName } from "./conversation-name";
import { useFoundMessages } from "./use-found-messages";

type Props = { typed: string; conversation?: string; timeZone: string; now: number; onChoose?: () => void };

/** What was found of what is being typed; each leads to where it was said. */
export function FoundMessages({ typed, conversation, timeZone, now, onChoose }: Props) {
  const { state, items } = useFoundMessages(typed, conversation);
  if (state === "failed")
    return <p className="px-3 py-6 text-center text-ink-soft">Messages could not be searched just now.</p>;
  if (state === "loading" && items.length === 0) return <SkeletonRows count={4} />;
  if (state === "ready" && items.length === 0) {
    return (
      <p role="status" className="px-3 py-6 text-center text-ink-soft">
        Nobody said “{typed.trim()}”.
      </p>
    );
  }
  return (
    <ul aria-label="Messages found" data-list className="grid grid-cols-1 gap-0.5">
      {items.map(({ id, seq, sender, body, createdAt, conversation: where }) => (
        <li key={id}>
          <Link
            href={`/messages/${where.id}#m${seq}`}
            onClick={(event) => {
              onChoose?.();
              if (location.pathname !== `/messages/${where.id}`) return;
              // The router says nothing of a hash that changes on the page one is on; the browser does.
              event.preventDefault();
              location.hash = `m${seq}`;
            }}
            className="flex items-start gap-3 rounded-card px-3 py-2.5 transition-colors hover:bg-raised focus-visible:-outline-offset-2"
          >
            <Avatar member={sender} size={32} className="mt-0.5" />
            <span className="grid min-w-0 flex-1 grid-cols-1">
              <span className="flex items-baseline gap-2">
                <span className="truncate font-medium text-ink">{sender.name}</span>
                {!conversation && (
                  <span className="truncate text-ink-faint text-xs">
                    {where.kind === "group" ? where.name : `with ${conversationName(where)}`}
                  </span>
                )}
                <time dateTime={createdAt} className="ml-auto shrink-0 text-ink-faint text-xs">
                  {shortWhen(createdAt, timeZone, now)}
                </time>
              </span>
              <span className="line-clamp-2 text-ink-soft">{body}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

"use client";
import { Archive, BellOff } from "lucide-react";
import { shortWhen } from "@/components/talk/clock-words";
import { cn } from "@/components/ui/cn";
import { CountBadge } from "@/components/ui/count-badge";
import { Link } from "@/components/ui/link";
import type { Conversation } from "@/lib/messaging/schema";
import { conversationName } from "./conversation-name";
import { ConversationPicture } from "./conversation-picture";
import { lastWords } from "./last-words";

type Props = {
  conversation: Conversation;
  viewer: { id: string; timeZone: string };
  isHere: boolean;
  now: number;
};

/** A conversation in the list: who, the last words, when, and how much is unread. */
export function ConversationRow({ conversation, viewer, isHere, now }: Props) {
  const { id, lastMessage, lastMessageAt, mutedUntil, isArchived } = conversation;
  const isMuted = mutedUntil !== null;
  const unread = isHere ? 0 : conversation.unread;
  return (
    <li>
      <Link
        href={`/messages/${id}`}
        aria-current={isHere ? "page" : undefined}
        data-conversation={id}
        className="flex items-center gap-3 rounded-card px-3 py-2.5 transition-colors hover:bg-raised focus-visible:-outline-offset-2 aria-[current]:bg-raised"
      >
        <ConversationPicture conversation={conversation} size={48} />
        <span className="grid min-w-0 flex-1 grid-cols-1 gap-0.5">
          <span className="flex items-baseline gap-2">
            <span
              className={cn(
                "truncate text-[0.9375rem] text-ink",
                unread > 0 && !isMuted ? "font-semibold" : "font-medium",
              )}
            >
              {conversationName(conversation)}
            </span>
            {isMuted && (
              <BellOff
                role="img"
                aria-label="Muted"
                className="size-3.5 shrink-0 self-center text-ink-faint"
              />
            )}
            {isArchived && (
              <Archive
                role="img"
                aria-label="Archived"
                className="size-3.5 shrink-0 self-center text-ink-faint"
              />
            )}
            <time dateTime={lastMessageAt} className="ml-auto shrink-0 text-ink-faint text-xs">
              {shortWhen(lastMessageAt, viewer.timeZone, now)}
            </time>
          </span>
          <span className="flex items-center gap-2">
            <span className={cn("truncate", unread > 0 && !isMuted ? "text-ink" : "text-ink-soft")}>
              {lastMessage ? lastWords(conversation, viewer.id) : "Nothing said yet"}
            </span>
            <CountBadge
              count={unread}
              label="unread"
              className={cn("ml-auto shrink-0", isMuted && "bg-line-strong text-canvas")}
            />
          </span>
        </span>
      </Link>
    </li>
  );
}

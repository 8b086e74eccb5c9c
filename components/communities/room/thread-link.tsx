import { MessagesSquare } from "lucide-react";
import Link from "next/link";
import { Time } from "@/components/ui/time";
import type { RoomMessage } from "@/lib/communities/rooms/schema";

/** Under a message that was answered in a thread: how often, and the way there. */
export function ThreadLink({ href, message }: { href: string; message: RoomMessage }) {
  const { id, replyCount, lastReplyAt } = message;
  return (
    <Link
      href={`${href}?thread=${id}`}
      scroll={false}
      prefetch={false}
      className="mt-1 inline-flex min-h-8 items-center gap-2 rounded-control border border-line px-2.5 text-sm transition-colors hover:border-line-strong hover:bg-raised"
    >
      <MessagesSquare aria-hidden="true" className="size-4 text-ink-faint" />
      <span className="font-medium text-beam">
        {replyCount} {replyCount === 1 ? "reply" : "replies"}
      </span>
      {lastReplyAt && <Time at={lastReplyAt} className="text-ink-faint text-xs" />}
    </Link>
  );
}

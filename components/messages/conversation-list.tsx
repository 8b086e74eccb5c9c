"use client";
import { usePathname } from "next/navigation";
import { Button } from "@/components/ui/button";
import type { Conversation } from "@/lib/messaging/schema";
import { ConversationRow } from "./conversation-row";
import { useConversations } from "./use-conversations";

type Props = {
  viewer: { id: string; timeZone: string };
  box: "inbox" | "archived" | "requests";
  first: { items: Conversation[]; nextCursor: string | null };
  label: string;
  now: number;
  empty: React.ReactNode;
};

/** The viewer's conversations, the one with the newest words first, live. */
export function ConversationList({ viewer, box, first, label, now, empty }: Props) {
  const path = usePathname();
  const { items, hasMore, loadMore, loading, failed } = useConversations(viewer.id, box, first);
  if (items.length === 0) return empty;
  return (
    <>
      <ul aria-label={label} data-list className="grid grid-cols-1 gap-0.5">
        {items.map((conversation) => (
          <ConversationRow
            key={conversation.id}
            conversation={conversation}
            viewer={viewer}
            isHere={path === `/messages/${conversation.id}`}
            now={now}
          />
        ))}
      </ul>
      {hasMore && (
        <div className="grid justify-items-center gap-2 py-3">
          {failed && (
            <p role="alert" className="text-bad text-sm">
              The rest did not load.
            </p>
          )}
          <Button size="sm" variant="ghost" busy={loading} onClick={() => void loadMore()}>
            {failed ? "Try again" : "Earlier conversations"}
          </Button>
        </div>
      )}
    </>
  );
}

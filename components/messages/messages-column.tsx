"use client";
import { Archive, Inbox, Search, SquarePen } from "lucide-react";
import { usePathname, useSearchParams } from "next/navigation";
import { lazy, Suspense, useEffect, useState } from "react";
import { Tool } from "@/components/talk/tool";
import { CountBadge } from "@/components/ui/count-badge";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import type { Conversation } from "@/lib/messaging/schema";
import { ConversationList } from "./conversation-list";
import { FoundMessages } from "./found-messages";
import { newMessageEvent } from "./new-message-event";
import { NoConversations } from "./no-conversations";
import { useUnreadMessages } from "./unread-messages";

const NewMessage = lazy(() =>
  import("./new-message").then(({ NewMessage: dialog }) => ({ default: dialog })),
);

type Props = {
  viewer: { id: string; handle: string; timeZone: string };
  first: { items: Conversation[]; nextCursor: string | null };
  requests: number;
  now: number;
};

/** The left column of messages: everything there is, and the way to begin something new. */
export function MessagesColumn({ viewer, first, requests: counted, now }: Props) {
  const path = usePathname();
  const asked = useSearchParams().has("new");
  const [isAsked, ask] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const requests = useUnreadMessages()?.requests ?? counted;

  useEffect(() => {
    const begin = () => {
      ask(true);
      setOpen(true);
    };
    addEventListener(newMessageEvent, begin);
    if (asked) begin();
    return () => removeEventListener(newMessageEvent, begin);
  }, [asked]);

  return (
    <>
      <div className="flex min-h-16 items-center gap-1 border-line border-b pr-2 pl-5">
        <p className="flex-1 font-serif text-ink text-xl">
          <Link href="/messages">Messages</Link>
        </p>
        <Link
          href="/messages/archived"
          aria-label="Archived conversations"
          title="Archived conversations"
          aria-current={path === "/messages/archived" ? "page" : undefined}
          className="grid size-10 place-items-center rounded-control text-ink-soft hover:bg-raised hover:text-ink aria-[current]:bg-raised aria-[current]:text-ink"
        >
          <Archive aria-hidden="true" className="size-5" />
        </Link>
        <Tool
          label="New message"
          aria-haspopup="dialog"
          className="size-10 [@media(scripting:none)]:hidden"
          onClick={() => dispatchEvent(new Event(newMessageEvent))}
        >
          <SquarePen aria-hidden="true" className="size-5!" />
        </Tool>
      </div>
      <nav aria-label="Conversations" className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-2">
        <div className="px-1 pt-1 pb-3 [@media(scripting:none)]:hidden">
          <Input
            type="search"
            aria-label="Search messages"
            placeholder="Search messages"
            lead={<Search />}
            value={typed}
            maxLength={200}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        {typed.trim().length >= 2 ? (
          <FoundMessages typed={typed} timeZone={viewer.timeZone} now={now} />
        ) : (
          <>
            {requests > 0 && (
              <Link
                href="/messages/requests"
                aria-current={path === "/messages/requests" ? "page" : undefined}
                className="mb-1 flex items-center gap-3 rounded-card px-3 py-2.5 hover:bg-raised aria-[current]:bg-raised"
              >
                <span className="grid size-12 place-items-center rounded-full bg-beam-soft text-beam">
                  <Inbox aria-hidden="true" className="size-5" />
                </span>
                <span className="flex-1 font-medium text-[0.9375rem] text-ink">Requests</span>
                <CountBadge count={requests} label={requests === 1 ? "request" : "requests"} />
              </Link>
            )}
            <ConversationList
              viewer={viewer}
              box="inbox"
              first={first}
              label="Your conversations"
              now={now}
              empty={<NoConversations />}
            />
          </>
        )}
      </nav>
      {isAsked && (
        <Suspense>
          <NewMessage ownHandle={viewer.handle} open={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}

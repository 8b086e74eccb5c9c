"use client";
import { ChevronLeft, Info } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { Place } from "@/components/talk/place";
import { Tool } from "@/components/talk/tool";
import { Link } from "@/components/ui/link";
import type { Conversation } from "@/lib/messaging/schema";
import { conversationName } from "./conversation-name";
import { ConversationPicture } from "./conversation-picture";

const ConversationDetails = lazy(() =>
  import("./conversation-details").then(({ ConversationDetails: details }) => ({ default: details })),
);

type Props = { conversation: Conversation; viewer: Place["viewer"] };

/** Whom one is talking to, with the way back on a phone and what can be done about the conversation. */
export function ConversationHeader({ conversation, viewer }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [isAsked, ask] = useState(false);
  const { kind, others, memberCount } = conversation;
  const [other] = others;
  const name = conversationName(conversation);
  const under = kind === "group" ? `${memberCount} people` : other && `@${other.handle}`;

  return (
    <header className="flex min-h-16 items-center gap-3 border-line border-b pt-[env(safe-area-inset-top)] pr-2 pl-2 sm:pr-4 lg:pl-6">
      <Link
        href="/messages"
        aria-label="All messages"
        className="grid size-10 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-raised hover:text-ink lg:hidden"
      >
        <ChevronLeft aria-hidden="true" className="size-6" />
      </Link>
      <ConversationPicture conversation={conversation} />
      <div className="min-w-0 flex-1">
        <h1 className="truncate font-semibold text-base text-ink leading-5">
          {kind === "pair" && other ? (
            <Link href={`/members/${other.handle}`} className="hover:underline">
              {name}
            </Link>
          ) : (
            name
          )}
        </h1>
        <p className="truncate text-ink-faint text-xs">{under}</p>
      </div>
      <Tool
        label="About this conversation"
        aria-haspopup="dialog"
        className="size-10"
        onClick={() => {
          ask(true);
          setOpen(true);
        }}
      >
        <Info aria-hidden="true" className="size-5!" />
      </Tool>
      {isAsked && (
        <Suspense>
          <ConversationDetails
            conversation={conversation}
            viewer={viewer}
            open={isOpen}
            onOpenChange={setOpen}
          />
        </Suspense>
      )}
    </header>
  );
}

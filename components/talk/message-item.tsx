"use client";
import Link from "next/link";
import { memo, useRef, useState } from "react";
import { Shielded } from "@/components/films/reviews/shielded";
import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/components/ui/cn";
import { exactTime } from "@/components/ui/time-words";
import type { TalkMessage } from "@/lib/talk/schema";
import { clockTime } from "./clock-words";
import { HiddenWords } from "./hidden-words";
import { MessageContent } from "./message-content";
import { MessageToolbar } from "./message-toolbar";
import { anchorOf } from "./place";
import { ReplyQuote } from "./reply-quote";
import { useTalkTools } from "./talk-context";

type Props = { message: TalkMessage; isContinued: boolean; isLit: boolean; isChanging: boolean };

/** A message: who, when, what. What one can do with it appears when it is pointed at, focused or touched. */
export const MessageItem = memo(function MessageItem({ message, isContinued, isLit, isChanging }: Props) {
  const { place } = useTalkTools();
  const row = useRef<HTMLElement>(null);
  const [isActive, setActive] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const { sender, seq, createdAt, deletedAt } = message;
  const { timeZone } = place.viewer;
  const time = (
    <time dateTime={createdAt} title={exactTime(new Date(createdAt), timeZone)}>
      {clockTime(createdAt, timeZone)}
    </time>
  );
  const rest = () => {
    if (!row.current?.contains(document.activeElement)) setActive(false);
  };

  return (
    <article
      ref={row}
      id={anchorOf(place, seq)}
      data-seq={seq}
      tabIndex={-1}
      aria-label={`${sender.name}, ${clockTime(createdAt, timeZone)}`}
      onPointerEnter={(event) => event.pointerType === "mouse" && setActive(true)}
      onPointerLeave={(event) => event.pointerType === "mouse" && rest()}
      onFocus={() => setActive(true)}
      onBlur={({ relatedTarget }) => !row.current?.contains(relatedTarget) && setActive(false)}
      className={cn(
        "group/message relative flex gap-3 px-4 py-0.5 outline-none transition-colors focus-visible:bg-surface sm:px-6",
        !isContinued && "mt-3",
        (isActive || isOpen) && "bg-surface",
        isChanging && "bg-beam-soft/50",
        isLit && "animate-lit",
      )}
    >
      <div className="w-9 shrink-0 pt-0.5">
        {isContinued ? (
          <span
            aria-hidden="true"
            className={cn(
              "block pt-1 text-right text-[0.6875rem] text-ink-faint tabular-nums leading-4 opacity-0",
              isActive && "opacity-100",
            )}
          >
            {time}
          </span>
        ) : (
          <Link href={`/members/${sender.handle}`} prefetch={false} tabIndex={-1} aria-hidden="true">
            <Avatar member={sender} size={40} className="size-9!" />
          </Link>
        )}
      </div>
      <div className="min-w-0 flex-1 pb-0.5">
        {message.replyTo && deletedAt === null && !message.shieldedFor && (
          <ReplyQuote replyTo={message.replyTo} />
        )}
        {!isContinued && (
          <p className="flex min-w-0 items-baseline gap-2 leading-5">
            <Link
              href={`/members/${sender.handle}`}
              prefetch={false}
              className="-my-0.5 truncate py-0.5 font-semibold text-[0.9375rem] text-ink hover:underline"
            >
              {sender.name}
            </Link>
            {place.marks?.beside(message)}
            <span className="shrink-0 text-ink-faint text-xs">{time}</span>
          </p>
        )}
        {deletedAt ? (
          <p className="text-[0.9375rem] text-ink-faint italic">Message deleted</p>
        ) : message.isHidden ? (
          <HiddenWords>
            <MessageContent message={message} timeZone={timeZone} />
          </HiddenWords>
        ) : (
          <Shielded isOn={Boolean(message.shieldedFor)} title={message.shieldedFor ?? ""}>
            <MessageContent message={message} timeZone={timeZone} />
          </Shielded>
        )}
        {place.marks?.below(message)}
      </div>
      {(isActive || isOpen) && !deletedAt && <MessageToolbar message={message} onOpenChange={setOpen} />}
    </article>
  );
});

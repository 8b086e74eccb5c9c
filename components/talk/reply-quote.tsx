"use client";
import { CornerUpRight } from "lucide-react";
import type { TalkMessage } from "@/lib/talk/schema";
import { anchorOf } from "./place";
import { useTalkTools } from "./talk-context";

type Props = { replyTo: NonNullable<TalkMessage["replyTo"]> };

/** What a message answers, in a line; leads there. */
export function ReplyQuote({ replyTo }: Props) {
  const { place, show } = useTalkTools();
  return (
    <a
      href={`${place.href}#${anchorOf(place, replyTo.seq)}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        show(replyTo.seq);
      }}
      className="mb-0.5 flex min-h-6 min-w-0 max-w-full items-center gap-1.5 text-ink-faint text-sm hover:text-ink-soft"
    >
      <CornerUpRight aria-hidden="true" className="size-3.5 shrink-0" />
      <span className="sr-only">In answer to</span>
      <span className="shrink-0 font-medium">{replyTo.senderName}</span>
      <span className="truncate">{words(replyTo)}</span>
    </a>
  );
}

function words({ excerpt, isHidden }: Props["replyTo"]): string {
  if (isHidden) return "From somebody you have blocked";
  if (excerpt === null) return "Deleted message";
  return excerpt || "Picture";
}

"use client";
import { CircleAlert, Clock3 } from "lucide-react";
import { useEffect, useState } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { MessageImages } from "./message-images";
import { MessageWords } from "./message-words";
import type { Outbox, Outgoing } from "./outbox";
import { ReplyQuote } from "./reply-quote";
import { useTalkTools } from "./talk-context";

const PATIENCE_MS = 1_500;

/** A message of the viewer's own that Lumo does not have yet: waiting its turn, or refused, with the reason. */
export function OutgoingItem({ item, outbox }: { item: Outgoing; outbox: Outbox | null }) {
  const { viewer } = useTalkTools().place;
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);

  return (
    <article
      data-outgoing={item.refusal === null ? "waiting" : "refused"}
      aria-label={`${viewer.name}, ${item.refusal === null ? "being sent" : "not sent"}`}
      className="mt-3 flex gap-3 px-4 py-0.5 sm:px-6"
    >
      <Avatar member={viewer} size={40} className="mt-0.5 size-9!" />
      <div className="min-w-0 flex-1 pb-0.5">
        {item.replyTo && <ReplyQuote replyTo={item.replyTo} />}
        <p className="flex items-baseline gap-2 font-semibold text-[0.9375rem] text-ink leading-5">
          <span className="truncate">{viewer.name}</span>
        </p>
        <div className={cn("transition-opacity", (isLate || item.refusal) && "opacity-60")}>
          <MessageWords body={item.body} html={null} className="text-ink" />
          <MessageImages images={item.images} />
        </div>
        {item.refusal === null && isLate && (
          <p role="status" className="flex items-center gap-1.5 pt-0.5 text-ink-faint text-xs">
            <Clock3 aria-hidden="true" className="size-3.5" />
            Waiting to be sent
          </p>
        )}
        {item.refusal !== null && (
          <div role="alert" className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-1 text-bad text-sm">
            <span className="flex items-center gap-1.5">
              <CircleAlert aria-hidden="true" className="size-4 shrink-0" />
              Not sent. {item.refusal}
            </span>
            <span className="flex gap-2">
              <Button size="sm" onClick={() => outbox?.retry(item.clientId)}>
                Try again
              </Button>
              <Button size="sm" variant="ghost" onClick={() => outbox?.drop(item.clientId)}>
                Delete
              </Button>
            </span>
          </div>
        )}
      </div>
    </article>
  );
}

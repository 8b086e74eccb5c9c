"use client";
import { Check, CheckCheck } from "lucide-react";
import type { Talk } from "@/components/talk/use-talk";
import { Avatar } from "@/components/ui/avatar";
import type { Conversation } from "@/lib/messaging/schema";

type Props = { conversation: Conversation; talk: Talk; viewerId: string };

/** How far the viewer's last message has got: sent, delivered, seen and by whom. Only while it is the last of all. */
export function SeenLine({ conversation: { others, kind }, talk: { state, outgoing }, viewerId }: Props) {
  const last = state.messages.at(-1);
  if (!last || last.sender.id !== viewerId || last.deletedAt || outgoing.length > 0) return null;
  const seen = others.filter(({ lastReadSeq }) => lastReadSeq >= last.seq);
  const isDelivered = others.length > 0 && others.every(({ deliveredSeq }) => deliveredSeq >= last.seq);
  return (
    <p
      role="status"
      className="flex h-6 items-center justify-end gap-1.5 px-4 text-ink-faint text-xs sm:px-6"
    >
      {seen.length > 0 ? (
        <>
          <span className="flex -space-x-1">
            {seen.slice(0, 5).map((one) => (
              <Avatar key={one.id} member={one} size={20} className="size-4!" />
            ))}
          </span>
          {kind === "pair"
            ? "Seen"
            : seen.length === others.length
              ? "Seen by everybody"
              : `Seen by ${inWords(seen)}`}
        </>
      ) : (
        <>
          {isDelivered ? (
            <CheckCheck aria-hidden="true" className="size-3.5" />
          ) : (
            <Check aria-hidden="true" className="size-3.5" />
          )}
          {isDelivered ? "Delivered" : "Sent"}
        </>
      )}
    </p>
  );
}

function inWords(people: readonly { name: string }[]): string {
  const names = people.slice(0, 2).map(({ name }) => name);
  return people.length > 2 ? `${names.join(", ")} and ${people.length - 2} more` : names.join(" and ");
}

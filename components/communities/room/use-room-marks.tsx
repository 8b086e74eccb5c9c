"use client";
import { MessagesSquare, Pin, PinOff } from "lucide-react";
import { useRouter } from "next/navigation";
import { useMemo } from "react";
import type { Marks } from "@/components/talk/place";
import { refusalOf } from "@/components/ui/refusal";
import { toast } from "@/components/ui/toast";
import { canPinRoomMessage } from "@/lib/communities/policy";
import type { CommunityRole } from "@/lib/communities/schema";
import { api } from "@/lib/web/api-client";
import { isRoomMessage } from "./is-room-message";
import { PinnedLine } from "./pinned-line";
import { RoleMark } from "./role-mark";
import { ThreadLink } from "./thread-link";

type Options = { href: string; role: CommunityRole | null; isThread: boolean };

/** What messages of a room show besides what every message shows: roles, pins and threads. */
export function useRoomMarks({ href, role, isThread }: Options): Marks {
  const router = useRouter();
  return useMemo<Marks>(
    () => ({
      beside: (message) => (isRoomMessage(message) ? <RoleMark role={message.senderRole} /> : null),
      below: (message) =>
        isRoomMessage(message) && (
          <>
            {message.pinnedAt && !message.deletedAt && <PinnedLine />}
            {!isThread && message.replyCount > 0 && <ThreadLink href={href} message={message} />}
          </>
        ),
      acts: (message) => {
        if (!isRoomMessage(message) || isThread) return [];
        const reply = {
          label: "Open thread",
          icon: <MessagesSquare aria-hidden="true" />,
          run: () => router.push(`${href}?thread=${message.id}`, { scroll: false }),
        };
        if (!canPinRoomMessage({ role }, message)) return [reply];
        const pinned = message.pinnedAt !== null;
        return [
          reply,
          {
            label: pinned ? "Take the pin down" : "Pin to the room",
            icon: pinned ? <PinOff aria-hidden="true" /> : <Pin aria-hidden="true" />,
            run: () => void pin(message.id, !pinned),
          },
        ];
      },
    }),
    [href, role, isThread, router],
  );
}

async function pin(id: string, pins: boolean) {
  try {
    await api(pins ? "PUT" : "DELETE", "/room-messages/{id}/pin", { params: { id } });
    toast(pins ? "Pinned." : "The pin is down.");
  } catch (error) {
    toast.error(refusalOf(error));
  }
}

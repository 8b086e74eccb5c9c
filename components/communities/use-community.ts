"use client";
import { useEffect, useRef, useState } from "react";
import { useChannel } from "@/components/realtime/use-channel";
import { communityChannel } from "@/lib/communities/channels";
import type { Community } from "@/lib/communities/schema";
import { memberChannel } from "@/lib/notifications/channels";
import { ApiProblem, api } from "@/lib/web/api-client";

const GATHER_MS = 300;

type Happening = { roomId?: string; senderId?: string; communityId?: string };

/**
 * A community with its rooms and what is unread in them, as they change. Whoever is not in it any more is shown out, by a page read
 * anew: what the router remembers is of a member.
 */
export function useCommunity(given: Community, viewerId: string, openRoomId: string | null): Community {
  const [community, set] = useState(given);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => set(given), [given]);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function look() {
    try {
      const found = await api("GET", "/communities/{slug}", { params: { slug: given.id } });
      if (found.role === null) location.replace(`/communities/${found.slug}`);
      else set(found);
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 404) location.replace("/communities");
      // Otherwise what is known stays; the next change looks again.
    }
  }
  const lookSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void look(), document.hidden ? 10 * GATHER_MS : GATHER_MS);
  };

  useChannel(communityChannel(given.id), ({ type, payload }) => {
    const { roomId, senderId } = (payload ?? {}) as Happening;
    if (type !== "room.active") lookSoon();
    else if (senderId !== viewerId && roomId !== openRoomId) set((before) => withOneMore(before, roomId));
  });
  useChannel(memberChannel(viewerId), ({ type, payload }) => {
    const { communityId } = (payload ?? {}) as Happening;
    if (type === "reset" || communityId === given.id) lookSoon();
  });
  return community;
}

function withOneMore(community: Community, roomId: string | undefined): Community {
  return {
    ...community,
    rooms: community.rooms.map((room) =>
      room.id === roomId && !room.mutedUntil && !community.mine?.mutedUntil
        ? { ...room, unread: room.unread + 1 }
        : room,
    ),
  };
}

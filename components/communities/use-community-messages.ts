"use client";
import { useMemo } from "react";
import type { FirstLook, Marks, Place } from "@/components/talk/place";
import { useTalk } from "@/components/talk/use-talk";
import { roomChannel } from "@/lib/communities/channels";
import { isCommunityStaff } from "@/lib/communities/policy";
import type { CommunityRole } from "@/lib/communities/schema";
import { roomCalls } from "./room/room-calls";

type Options = {
  viewer: Place["viewer"];
  /** The community. */
  slug: string;
  /** The address of the room's page. */
  href: string;
  /** Under which message, for the talk of a thread. */
  threadId?: string;
  role: CommunityRole | null;
  canWrite: boolean;
  /** Anything may be done at all: not in an archived room. */
  isOpen: boolean;
  marks: Marks;
  onHeld: Place["onHeld"];
  first: FirstLook;
};

/** The messages of a community's room, or of a thread in it, live, with what one can do. */
export function useCommunityMessages(roomId: string, options: Options) {
  const { viewer, slug, href, threadId, role, canWrite, isOpen, marks, onHeld, first } = options;
  const { id, handle, name, avatarUrl, timeZone } = viewer;
  const place = useMemo<Place>(
    () => ({
      channel: threadId ? `thread:${threadId}` : roomChannel(roomId),
      heardOn: roomChannel(roomId),
      threadId,
      viewer: { id, handle, name, avatarUrl, timeZone },
      postPath: `/rooms/${roomId}/messages`,
      href,
      rights: { canWrite, canReact: isOpen, canDelete: () => isCommunityStaff({ role }) },
      calls: roomCalls(slug, roomId, threadId),
      marks,
      onHeld,
    }),
    [
      roomId,
      threadId,
      slug,
      id,
      handle,
      name,
      avatarUrl,
      timeZone,
      href,
      canWrite,
      isOpen,
      role,
      marks,
      onHeld,
    ],
  );
  return { place, talk: useTalk(place, first) };
}

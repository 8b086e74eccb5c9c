"use client";
import { useMemo } from "react";
import type { FirstLook, Place } from "@/components/talk/place";
import { useTalk } from "@/components/talk/use-talk";
import { conversationChannel } from "@/lib/messaging/channels";
import { conversationCalls } from "./conversation-calls";

type Options = { viewer: Place["viewer"]; canWrite: boolean; first: FirstLook };

/** A conversation's messages, live, with what one can do: the talk of that conversation. */
export function useMessages(conversationId: string, { viewer, canWrite, first }: Options) {
  const { id, handle, name, avatarUrl, timeZone } = viewer;
  const place = useMemo<Place>(
    () => ({
      channel: conversationChannel(conversationId),
      viewer: { id, handle, name, avatarUrl, timeZone },
      postPath: `/conversations/${conversationId}/messages`,
      href: `/messages/${conversationId}`,
      rights: { canWrite, canReact: canWrite, canDelete: () => false },
      calls: conversationCalls(conversationId),
    }),
    [conversationId, id, handle, name, avatarUrl, timeZone, canWrite],
  );
  return { place, talk: useTalk(place, first) };
}

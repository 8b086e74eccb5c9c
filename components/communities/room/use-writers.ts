"use client";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTyping } from "@/components/talk/use-typing";
import { roomChannel } from "@/lib/communities/channels";
import type { Person, TalkMessage } from "@/lib/talk/schema";
import { api } from "@/lib/web/api-client";

const AGAIN_MS = 10_000;

type Where = {
  slug: string;
  roomId: string;
  threadId?: string | undefined;
  viewerId: string;
  messages: readonly TalkMessage[];
};

/**
 * Who is writing in a room, or under a message of it. Only ids are heard: names come from what was said here and from who is
 * there now, so that nobody meets somebody they are not to meet.
 */
export function useWriters({ slug, roomId, threadId, viewerId, messages }: Where) {
  const { typing, sayTyping } = useTyping({
    channel: roomChannel(roomId),
    viewerId,
    threadId,
    say: () => api("PUT", "/rooms/{id}/typing", { params: { id: roomId }, query: { threadId } }),
  });
  const [here, setHere] = useState<readonly Person[]>([]);
  const askedAt = useRef(0);
  const known = useMemo(
    () => new Map([...here, ...messages.map(({ sender }) => sender)].map((person) => [person.id, person])),
    [here, messages],
  );
  const isUnknown = [...typing].some((id) => !known.has(id));

  useEffect(() => {
    if (!isUnknown || Date.now() - askedAt.current < AGAIN_MS) return;
    askedAt.current = Date.now();
    api("GET", "/communities/{slug}/presence", { params: { slug } })
      .then(({ people }) => setHere(people))
      // Without the names nobody is said to write.
      .catch(() => undefined);
  }, [isUnknown, slug]);

  return { writers: [...typing].flatMap((id) => known.get(id) ?? []), sayTyping };
}

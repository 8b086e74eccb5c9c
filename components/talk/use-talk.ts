"use client";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useChannel } from "@/components/realtime/use-channel";
import type { RealtimeEvent } from "@/lib/platform/realtime/event";
import type { Outgoing } from "./outbox";
import { outboxOf } from "./outbox-of";
import type { FirstLook, Place } from "./place";
import { TalkStore } from "./talk-store";

const NONE: readonly Outgoing[] = [];
const never = () => () => undefined;

/**
 * A place's talk, live: what was said, what is on its way, and what one can do. Messages of the viewer's own are there at
 * once and leave from the device in order; what others do comes by itself.
 */
export function useTalk(place: Place, first: FirstLook) {
  const [store] = useState(() => new TalkStore(place.calls, first));
  const [cursor] = useState(first.cursor);
  const state = useSyncExternalStore(store.subscribe, store.read, store.read);
  const outbox = typeof window === "undefined" ? null : outboxOf(place.viewer.id);
  const waiting = useSyncExternalStore(outbox?.subscribe ?? never, outbox?.items ?? none, none);

  useChannel(place.heardOn ?? place.channel, (event) => hear(store, place, event), cursor);
  useEffect(
    () =>
      outbox?.onSent((where, message) => {
        if (where !== place.channel) return;
        // What waits for a look has no number yet.
        if (message.seq === 0) place.onHeld?.(message);
        else store.put(message);
      }),
    [outbox, store, place],
  );

  const outgoing = useMemo(() => {
    const said = new Set(state.messages.map((message) => message.clientId));
    return waiting.filter((item) => item.place === place.channel && !said.has(item.clientId));
  }, [waiting, state.messages, place.channel]);

  return useMemo(() => ({ store, state, outbox, outgoing }), [store, state, outbox, outgoing]);
}

/** A room and its threads are heard on one channel, and count their messages each for themselves. */
function hear(store: TalkStore, place: Place, event: RealtimeEvent) {
  const { threadId } = (event.payload ?? {}) as { threadId?: string };
  if (event.type === "reset" || threadId === place.threadId) store.hear(event);
  else if (threadId && !place.threadId)
    store.hear({ ...event, type: "message.changed", payload: { id: threadId } });
}

function none() {
  return NONE;
}

export type Talk = ReturnType<typeof useTalk>;

"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { useChannel } from "@/components/realtime/use-channel";

const AGAIN_MS = 3_000;
const OVER_MS = 6_000;

type Happening = { memberId?: string; senderId?: string; threadId?: string };
type Where = {
  channel: string;
  viewerId: string;
  /** Under which message, for the talk of a thread. */
  threadId?: string | undefined;
  /** Lets the others see that the viewer writes. */
  say: () => Promise<unknown>;
};

/** Who else is writing at a place right now, and a way to let them see that the viewer is: every three seconds at most. */
export function useTyping({ channel, viewerId, threadId, say }: Where) {
  const [typing, setTyping] = useState<ReadonlySet<string>>(new Set());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const saidAt = useRef(0);
  const latest = useRef(say);
  latest.current = say;

  const stop = useCallback((memberId: string) => {
    clearTimeout(timers.current.get(memberId));
    timers.current.delete(memberId);
    setTyping((now) => (now.has(memberId) ? new Set([...now].filter((id) => id !== memberId)) : now));
  }, []);

  useChannel(channel, ({ type, payload }) => {
    const happening = (payload ?? {}) as Happening;
    const { memberId, senderId } = happening;
    if (happening.threadId !== threadId) return;
    if (type === "message.sent" && senderId) stop(senderId);
    if (type !== "typing" || !memberId || memberId === viewerId) return;
    clearTimeout(timers.current.get(memberId));
    timers.current.set(
      memberId,
      setTimeout(() => stop(memberId), OVER_MS),
    );
    setTyping((now) => (now.has(memberId) ? now : new Set([...now, memberId])));
  });

  useEffect(() => {
    const running = timers.current;
    return () => {
      for (const timer of running.values()) clearTimeout(timer);
    };
  }, []);

  const sayTyping = useCallback(() => {
    if (Date.now() - saidAt.current < AGAIN_MS) return;
    saidAt.current = Date.now();
    // A courtesy: when it does not get through, nobody misses it.
    latest.current().catch(() => undefined);
  }, []);

  return { typing, sayTyping };
}

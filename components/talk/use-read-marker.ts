"use client";
import { useEffect, useRef, useState } from "react";
import type { Place } from "./place";
import { newest, type TalkState } from "./talk-state";

const WAIT_MS = 250;

/**
 * Tells Lumo how far the reader has read: what is at the foot of a page that is looked at. The mark before what was unread
 * stays where it was when the visit began, or when the reader looked away.
 */
export function useReadMarker(place: Place, state: TalkState, lastReadSeq: number, isAtFoot: boolean) {
  const last = newest(state.messages);
  const told = useRef(lastReadSeq);
  const latest = useRef(last);
  latest.current = last;
  const [readTo, setReadTo] = useState(last > lastReadSeq ? lastReadSeq : null);
  const [isLooking, setLooking] = useState(true);

  useEffect(() => {
    const look = () => {
      const looking = !document.hidden;
      setLooking(looking);
      // What comes meanwhile stands under a mark; when nothing came there is none.
      if (!looking && told.current >= latest.current) setReadTo(latest.current);
      if (looking) setReadTo((before) => (before === latest.current ? null : before));
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);

  useEffect(() => {
    if (!isAtFoot || !isLooking || last <= told.current) return;
    const timer = setTimeout(() => {
      told.current = last;
      place.calls.markRead(last).catch(() => {
        // The next message, or the next visit, says it again.
        told.current = Math.min(told.current, lastReadSeq);
      });
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [place, last, isAtFoot, isLooking, lastReadSeq]);

  return { readTo, clearMark: () => setReadTo(null) };
}

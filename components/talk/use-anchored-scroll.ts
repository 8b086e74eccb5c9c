"use client";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { isAtNewest } from "./talk-state";
import type { Talk } from "./use-talk";

const NEAR = 48;

type Anchor = { id: string; top: number };

/**
 * For a scroller that begins at its foot (flex-col-reverse). What the reader looks at stays where it is, whatever comes or
 * goes above and below; who has the newest in sight keeps it there. Answers whether the reader is at the foot of what is held.
 */
export function useAnchoredScroll(scroller: RefObject<HTMLElement | null>, talk: Talk) {
  const { store, outbox } = talk;
  const anchor = useRef<Anchor | null>(null);
  // The foot of what is held is the end of the talk only when the newest is held: until then it is a place to read on from.
  const follows = useRef(true);
  // What is on the page: the store may know more by the time the reader's place is noted.
  const drawn = useRef(talk.state);
  const [isAtFoot, setAtFoot] = useState(true);

  const note = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const isNear = box.scrollTop > -NEAR;
    follows.current = isNear && (follows.current || isAtNewest(drawn.current));
    setAtFoot(isNear);
    anchor.current = follows.current ? null : topRow(box);
  }, [scroller]);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    drawn.current = talk.state;
    const was = anchor.current;
    if (follows.current) box.scrollTop = 0;
    else if (was) {
      const row = document.getElementById(was.id);
      const moved = row ? row.getBoundingClientRect().top - was.top : 0;
      if (Math.abs(moved) >= 1) box.scrollTop += moved;
    }
    note();
  }, [scroller, talk, note]);

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    let asked = 0;
    const onScroll = () => {
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        note();
      });
    };
    box.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      box.removeEventListener("scroll", onScroll);
      cancelAnimationFrame(asked);
    };
  }, [scroller, note]);

  // Before what changes is drawn: whoever scrolls at that moment has gone further than the last frame knew.
  useEffect(() => {
    const stops = [store.subscribe(note), outbox?.subscribe(note)];
    return () => {
      for (const stop of stops) stop?.();
    };
  }, [store, outbox, note]);

  const toFoot = useCallback(() => {
    follows.current = true;
    anchor.current = null;
    setAtFoot(true);
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [scroller]);

  /** From now on this row is what the reader looks at. */
  const hold = useCallback(
    (row: HTMLElement) => {
      row.scrollIntoView({ block: "center" });
      follows.current = false;
      note();
    },
    [note],
  );

  return { isAtFoot, toFoot, hold };
}

function topRow(box: HTMLElement): Anchor | null {
  const edge = box.getBoundingClientRect().top;
  for (const row of box.querySelectorAll<HTMLElement>("[data-seq]")) {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom > edge + 8) return { id: row.id, top };
  }
  return null;
}

"use client";
import { useCallback, useEffect, useState } from "react";
import { toast } from "@/components/ui/toast";
import { anchorOf, type Place } from "./place";
import type { TalkStore } from "./talk-store";

/** Goes to a message, from however long ago it is, and lights it for a moment; an address that names one leads there, too. */
export function useShow(place: Place, store: TalkStore, hold: (row: HTMLElement) => void) {
  const [lit, setLit] = useState<number | null>(null);

  const show = useCallback(
    async (seq: number) => {
      if (!(await store.goTo(seq))) {
        toast("That message is not here any more.");
        return;
      }
      requestAnimationFrame(() => {
        const row = document.getElementById(anchorOf(place, seq));
        if (!row) return;
        hold(row);
        setLit(null);
        requestAnimationFrame(() => setLit(seq));
      });
    },
    [place, store, hold],
  );

  useEffect(() => {
    const follow = () => {
      const [, seq] = new RegExp(`^#${anchorOf(place, "(\\d+)")}$`).exec(location.hash) ?? [];
      if (seq) void show(Number(seq));
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [place, show]);

  return { show, lit };
}

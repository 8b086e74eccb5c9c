"use client";
import { useCallback, useEffect, useRef } from "react";
import { parseJson } from "@/lib/platform/json";
import type { Place, PlaceCalls } from "./place";

const SERVER_MS = 1_000;

/** Under which name words are kept, and what keeps them besides this device. */
export type DraftPlace = Pick<Place, "channel"> & {
  viewer: { id: string };
  calls: Pick<PlaceCalls, "saveDraft" | "dropDraft">;
};
export type ServerDraft = { body: string; updatedAt: string } | null;

/**
 * Keeps what is being written: on this device with every key, on the server when the typing rests. What is newer of the
 * two is where one goes on.
 */
export function useDraft(place: DraftPlace, kept: ServerDraft) {
  const key = keyOf(place.viewer.id, place.channel);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onServer = useRef(kept?.body ?? "");

  const tellServer = useCallback(
    (body: string) => {
      if (body === onServer.current) return;
      onServer.current = body;
      const told = body ? place.calls.saveDraft(body) : place.calls.dropDraft();
      // It is on this device all the same, and told again with the next key.
      told.catch(() => {
        onServer.current = "\0";
      });
    },
    [place],
  );

  const keep = useCallback(
    (text: string) => {
      const body = text.trim() ? text : "";
      try {
        if (body) localStorage.setItem(key, JSON.stringify({ body, at: Date.now() }));
        else localStorage.removeItem(key);
      } catch {
        // A full device: the server keeps it.
      }
      clearTimeout(timer.current);
      timer.current = setTimeout(() => tellServer(body), SERVER_MS);
    },
    [key, tellServer],
  );

  /** Sent: nothing is left to keep. Lumo dropped its own when it took the message. */
  const forget = useCallback(() => {
    clearTimeout(timer.current);
    localStorage.removeItem(key);
    onServer.current = "";
  }, [key]);

  const begin = useCallback((): string => {
    const here = parseJson(localStorage.getItem(key) ?? "null") as { body: string; at: number } | null;
    const there = kept ? Date.parse(kept.updatedAt) : 0;
    return here && here.at >= there - SERVER_MS * 5 ? here.body : (kept?.body ?? "");
  }, [key, kept]);

  useEffect(() => () => clearTimeout(timer.current), []);
  return { begin, keep, forget };
}

/** Forgets what was begun at a place, as far as this device keeps it. */
export function forgetOnDevice(viewerId: string, channel: string): void {
  localStorage.removeItem(keyOf(viewerId, channel));
}

function keyOf(viewerId: string, channel: string): string {
  return `lumo-draft:${viewerId}:${channel}`;
}

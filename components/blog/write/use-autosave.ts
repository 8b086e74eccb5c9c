"use client";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Draft } from "@/lib/blog/writing/schema";
import { ApiProblem, api } from "@/lib/web/api-client";
import { forgetWords, type KeptWords, keepWords, newerWords } from "./kept-words";
import type { Sitting } from "./use-hold";
import { writeInto, writtenIn } from "./written-words";

export type SaveState =
  | { kind: "saved" | "waiting" | "saving" | "offline" }
  | { kind: "refused"; message: string };

const REST_MS = 1_500;

/**
 * Keeps a post as it is written: on this device with every key, on the server when the typing rests, again when the network
 * is back. What an earlier visit left on this device and the server never got is `kept`, to be taken or left.
 */
export function useAutosave(draft: Draft, frame: RefObject<HTMLElement | null>, sitting: Sitting) {
  const [state, setState] = useState<SaveState>({ kind: "saved" });
  const version = useRef(draft.version);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const busy = useRef(false);
  const { id, updatedAt } = draft;
  const [kept, setKept] = useState<KeptWords | null>(null);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    const form = frame.current?.querySelector("form");
    if (!form || busy.current) return;
    busy.current = true;
    setState({ kind: "saving" });
    const sent = writtenIn(form);
    try {
      const after = await api("PUT", "/blog/drafts/{id}", {
        params: { id },
        body: { ...sent, version: version.current, sitting: sitting.current },
      });
      version.current = after.version;
      const field = form.elements.namedItem("version");
      if (field instanceof HTMLInputElement) field.value = String(after.version);
      forgetWords(id);
      setState({ kind: "saved" });
    } catch (error) {
      setState(
        error instanceof ApiProblem
          ? { kind: "refused", message: Object.values(error.fields)[0] ?? error.message }
          : { kind: "offline" },
      );
    } finally {
      busy.current = false;
    }
  }, [id, frame, sitting]);

  const note = useCallback(() => {
    const form = frame.current?.querySelector("form");
    if (!form) return;
    setState({ kind: "waiting" });
    setKept(null);
    keepWords(id, writtenIn(form));
    clearTimeout(timer.current);
    timer.current = setTimeout(save, REST_MS);
  }, [frame, id, save]);

  useEffect(() => {
    const again = () => void save();
    window.addEventListener("online", again);
    return () => {
      window.removeEventListener("online", again);
      clearTimeout(timer.current);
    };
  }, [save]);
  useEffect(() => {
    if (state.kind === "saved") return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [state.kind]);

  useEffect(() => {
    const form = frame.current?.querySelector("form");
    if (form) setKept(newerWords(id, updatedAt, writtenIn(form)));
  }, [frame, id, updatedAt]);
  const take = () => {
    const form = frame.current?.querySelector("form");
    if (!form || !kept) return;
    writeInto(form, kept.words);
    note();
  };
  const leave = () => {
    forgetWords(id);
    setKept(null);
  };

  return { state, note, save, kept, take, leave };
}

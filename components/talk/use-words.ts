"use client";
import { useEffect, useRef, useState } from "react";
import type { Place } from "./place";
import type { Composing } from "./talk-context";
import { type ServerDraft, useDraft } from "./use-draft";

/** The words in a composer's field: begun where one left off, kept as they are typed, put aside while an earlier message is changed. */
export function useWords(place: Place, draft: ServerDraft, composing: Composing) {
  const field = useRef<HTMLTextAreaElement>(null);
  const drafts = useDraft(place, draft);
  const [length, setLength] = useState(draft?.body.length ?? 0);
  /** What was being written when an edit began. */
  const aside = useRef<string | null>(null);

  const write = (text: string) => {
    if (!field.current) return;
    field.current.value = text;
    setLength(text.trim().length);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when there is a browser to ask
  useEffect(() => {
    const typed = field.current?.value ?? "";
    if (!typed || typed === draft?.body) write(drafts.begin());
    else setLength(typed.trim().length);
    if (matchMedia("(pointer: fine)").matches && !location.hash)
      field.current?.focus({ preventScroll: true });
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it changes what the writer is at
  useEffect(() => {
    if (composing?.kind === "edit") {
      aside.current ??= field.current?.value ?? "";
      write(composing.message.body ?? "");
    } else if (aside.current !== null) {
      write(aside.current);
      aside.current = null;
    }
    if (!composing) return;
    const timer = setTimeout(() => {
      field.current?.focus();
      field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
    }, 30);
    return () => clearTimeout(timer);
  }, [composing]);

  /** Takes note of what is in the field now, and answers with it. */
  function note(): string {
    const text = field.current?.value ?? "";
    setLength(text.trim().length);
    if (composing?.kind !== "edit") drafts.keep(text);
    return text;
  }

  /** Writes something where the caret is, or in place of what stands between there and `from`. */
  function insert(text: string, from = field.current?.selectionStart ?? 0) {
    const box = field.current;
    if (!box) return;
    box.setRangeText(text, from, box.selectionEnd, "end");
    note();
    box.focus();
  }

  /** The words were sent. */
  function clear() {
    write("");
    drafts.forget();
    field.current?.focus();
  }

  return { field, length, note, insert, clear };
}

"use client";
import { type KeyboardEvent, type RefObject, useRef, useState } from "react";
import { useOptions } from "@/components/ui/use-options";
import type { Begun } from "./mention-words";

const KEYS = ["Enter", "Tab"];

/** What is begun where the caret is, as `at` finds it, until it is waved away. */
export function useBegun(
  field: RefObject<HTMLTextAreaElement | null>,
  at: (words: string, caret: number) => Begun | null,
) {
  const [begun, setBegun] = useState<Begun | null>(null);
  const waved = useRef<number | null>(null);

  /** The words or the caret are not where they were; answers whether something else is begun now. */
  function look(): boolean {
    const { value, selectionStart, selectionEnd } = field.current ?? {};
    const here =
      value !== undefined && selectionStart !== undefined && selectionStart === selectionEnd
        ? at(value, selectionStart)
        : null;
    if (here?.from !== waved.current) waved.current = null;
    const next = waved.current === null ? here : null;
    if (next?.from === begun?.from && next?.typed === begun?.typed) return false;
    setBegun(next);
    return true;
  }

  function wave() {
    waved.current = begun?.from ?? null;
    setBegun(null);
  }

  return { begun, look, wave, leave: () => setBegun(null) };
}

/**
 * A list under a field of what completes the words begun in it. Spread `aria` over the field and `list` over an OptionList;
 * `press` answers whether the key was for the list. What is written out already is no question: Enter goes on.
 */
export function useCompletion<T>(
  { begun, look, wave, leave }: ReturnType<typeof useBegun>,
  found: readonly T[],
  take: (option: T, begun: Begun) => void,
  isWritten: (typed: string) => boolean = () => false,
) {
  const { steer, restart, field: combobox, list } = useOptions(found, chosen, { keys: KEYS });
  // A field of several lines stays a text field, whatever it offers.
  const { role: _, "aria-expanded": __, ...aria } = combobox;

  function chosen(option: T) {
    if (!begun) return;
    take(option, begun);
    leave();
  }

  function press(event: KeyboardEvent): boolean {
    if (!begun || found.length === 0 || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey)
      return false;
    if (event.key === "Escape") {
      event.preventDefault();
      wave();
      return true;
    }
    if (event.key === "Enter" && isWritten(begun.typed)) return false;
    return steer(event);
  }

  return { aria, list, press, leave, look: () => void (look() && restart()) };
}

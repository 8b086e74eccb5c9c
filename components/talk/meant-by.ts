import type { KeyboardEvent } from "react";

type Meaning = "send" | "cancel" | "edit last" | null;
type Field = { enterSends: boolean; isEmpty: boolean; isComposing: boolean };

/** What a key in a composer's field asks for besides writing: Enter sends, Up changes what was said last, Escape lets it be. */
export function meantBy(event: KeyboardEvent, { enterSends, isEmpty, isComposing }: Field): Meaning {
  const { key, shiftKey, ctrlKey, metaKey, altKey, nativeEvent } = event;
  if (nativeEvent.isComposing) return null;
  const isPlain = !shiftKey && !altKey;
  if (key === "Enter" && (ctrlKey || metaKey || (enterSends && isPlain && !isByFinger()))) return "send";
  if (key === "Escape" && isComposing) return "cancel";
  if (key === "ArrowUp" && !shiftKey && isEmpty && !isComposing) return "edit last";
  return null;
}

/** A finger's Enter breaks the line, as everywhere on phones. */
function isByFinger(): boolean {
  return matchMedia("(pointer: coarse) and (hover: none)").matches;
}

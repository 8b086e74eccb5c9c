import { type KeyboardEvent, useId, useState } from "react";

/**
 * A list of options under a field that keeps the focus: the arrows go round it, and `keys` (Enter, unless said otherwise)
 * take the one they stand at. With `none` the round begins before the first, so that Enter can still mean the words
 * themselves. Spread `field` over the field and `list` over an OptionList; `steer` answers whether the key was for the list.
 */
export function useOptions<T>(
  options: readonly T[],
  take: (option: T) => void,
  { none = false, keys = ["Enter"] }: { none?: boolean; keys?: readonly string[] } = {},
) {
  const id = `${useId()}-list`;
  const first = none ? -1 : 0;
  const [asked, point] = useState(first);
  const at = Math.min(asked, options.length - 1);
  const shown = options.length > 0;

  function steer(event: KeyboardEvent): boolean {
    if (!shown || event.nativeEvent.isComposing) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const picked = keys.includes(event.key) ? options[at] : undefined;
    if (!step && picked === undefined) return false;
    event.preventDefault();
    const round = options.length - first;
    if (step) point(((at - first + step + round) % round) + first);
    else if (picked !== undefined) take(picked);
    return true;
  }

  return {
    steer,
    /** The list is another one: begin again. */
    restart: () => point(first),
    field: {
      role: "combobox",
      "aria-expanded": shown,
      "aria-controls": id,
      "aria-autocomplete": "list",
      "aria-activedescendant": shown && at >= 0 ? `${id}-${at}` : undefined,
    } as const,
    list: { id, options, at, onPoint: point, onTake: take },
  };
}

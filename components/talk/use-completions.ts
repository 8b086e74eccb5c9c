"use client";
import type { KeyboardEvent } from "react";
import { useFilmTitle } from "./use-film-title";
import { useMention } from "./use-mention";

/** What a field completes while one writes: people after an `@`, films after `[[`. Spread `aria` over the field, and give `lists` to Completions. */
export function useCompletions(...asked: Parameters<typeof useMention>) {
  const people = useMention(...asked);
  const films = useFilmTitle(asked[0]);
  return {
    aria: films.list.options.length > 0 ? films.aria : people.aria,
    lists: { people: people.list, films: films.list },
    look() {
      people.look();
      films.look();
    },
    press: (event: KeyboardEvent) => people.press(event) || films.press(event),
    leave() {
      people.leave();
      films.leave();
    },
  };
}

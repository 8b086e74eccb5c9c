"use client";
import { useMemo } from "react";
import { useFound } from "@/components/ui/use-found";
import { api } from "@/lib/web/api-client";
import { filmInWords, titleAt } from "./film-words";
import { useBegun, useCompletion } from "./use-completion";
import type { useWords } from "./use-words";

/** Completes the title of a film that is begun with `[[`. */
export function useFilmTitle({ field, insert }: Pick<ReturnType<typeof useWords>, "field" | "insert">) {
  const at = useBegun(field, titleAt);
  const { begun } = at;
  const like = useFound(begun?.typed.trim() ?? "", findFilms);
  const found = useMemo(() => (begun ? like : []), [begun, like]);
  return useCompletion(at, found, (film, begun) =>
    insert(filmInWords(film, field.current?.value ?? "", begun), begun.from),
  );
}

async function findFilms(begun: string, signal: AbortSignal) {
  const { items } = await api("GET", "/search/suggestions", { query: { q: begun } }, { signal });
  return items.flatMap(({ film }) => film ?? []);
}

import { useEffect, useState } from "react";
import { api } from "@/lib/web/api-client";

/** Titles with their years that are like what was typed: asked for 250 ms after the last key. */
export function useFilmTitles(typed: string): string[] {
  const [titles, setTitles] = useState<string[]>([]);
  const words = typed.trim();
  useEffect(() => {
    if (words.length < 2) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const query = { q: words };
        const { items } = await api("GET", "/search/suggestions", { query }, { signal: stop.signal });
        setTitles(items.flatMap(({ film }) => (film ? [`${film.title} (${film.year})`] : [])));
      } catch {
        // What is suggested is a help: the field takes a title without it.
        if (!stop.signal.aborted) setTitles([]);
      }
    }, 250);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words]);
  return titles;
}

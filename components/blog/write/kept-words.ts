import { parseJson } from "@/lib/platform/json";
import type { Written } from "./written-words";

/** Words of a post that this device keeps until the server has them, and since when. */
export type KeptWords = { at: number; words: Written };

const keyOf = (id: string) => `lumo-post:${id}`;

export function keepWords(id: string, words: Written): void {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify({ at: Date.now(), words } satisfies KeptWords));
  } catch {
    // A full device: the server keeps it.
  }
}

export function forgetWords(id: string): void {
  localStorage.removeItem(keyOf(id));
}

/** Those that are newer than what the server has, and say something else; null when there are none. */
export function newerWords(id: string, savedAt: string, shown: Written): KeptWords | null {
  const kept = parseJson(localStorage.getItem(keyOf(id)) ?? "null") as Partial<KeptWords> | null | undefined;
  if (!kept?.at || !kept.words || kept.at <= Date.parse(savedAt)) return null;
  const { title, subtitle, body, excerpt } = kept.words;
  const isOther =
    title !== shown.title || subtitle !== shown.subtitle || body !== shown.body || excerpt !== shown.excerpt;
  return isOther ? { at: kept.at, words: kept.words } : null;
}

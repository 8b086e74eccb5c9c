import type { Asked } from "./parse-search";
import type { Marked } from "./schema";

const WORD = /[\p{L}\p{N}]+/gu;
const SHORTEST_STEM = 3;
const LENGTH = 220;
const LEAD = 60;

/** A word without accents, case and the endings that a search does not mind either. */
function bare(word: string): string {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const stem = plain.replace(/(ations?|ions?|ings?|edly|ed|ies|es|ly|s|e|y)$/, "");
  return stem.length >= SHORTEST_STEM ? stem : plain;
}

function soughtBy({ words, phrases }: Asked): string[] {
  return [words, ...phrases].flatMap((part) => Array.from(part.matchAll(WORD), ([word]) => bare(word)));
}

/** Where in a text the words stand that were asked for: from and up to, in its own characters. */
function placesOf(text: string, sought: string[]): Marked["marks"] {
  return Array.from(text.matchAll(WORD))
    .filter(([word]) => sought.some((one) => bare(word).startsWith(one)))
    .map(({ 0: word, index }) => ({ from: index, to: index + word.length }));
}

/** A title with what was asked for marked in it. */
export function markTitle(text: string, asked: Asked): Marked {
  return { text, marks: placesOf(text, soughtBy(asked)) };
}

/** The part of a longer text around the first word that was asked for, on one line, with those words marked. */
export function markSnippet(text: string, asked: Asked): Marked {
  const line = text.replace(/\s+/g, " ").trim();
  const sought = soughtBy(asked);
  const first = placesOf(line, sought)[0]?.from ?? 0;
  const from = first <= LEAD ? 0 : wordBegin(line, first - LEAD);
  const to = line.length - from <= LENGTH ? line.length : wordEnd(line, from + LENGTH);
  const part = `${from > 0 ? "… " : ""}${line.slice(from, to).trim()}${to < line.length ? " …" : ""}`;
  return { text: part, marks: placesOf(part, sought) };
}

function wordBegin(line: string, near: number): number {
  return line.indexOf(" ", near) + 1;
}

function wordEnd(line: string, near: number): number {
  const space = line.lastIndexOf(" ", near);
  return space > near - LEAD ? space : near;
}

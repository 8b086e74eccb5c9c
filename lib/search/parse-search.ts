import { day } from "@/lib/platform/day";
import { HAS, type SearchQuery } from "./schema";

/** What the database is asked: words, each as a beginning, phrases as they stand, words that must not be there, and filters. */
export type Asked = {
  words: string;
  phrases: string[];
  without: string[];
  from?: string;
  in?: string;
  tag?: string;
  after?: string;
  before?: string;
  has?: (typeof HAS)[number];
  /** Whether anything but words is asked for: then only what people write is found. */
  isFiltered: boolean;
};

const OPERATOR = /(?<![\p{L}\p{N}])(from|in|tag|before|after|has):("[^"]*"|\S*)/giu;
const PHRASE = /(-?)"([^"]*)"/g;
const WITHOUT = /(^|\s)-([\p{L}\p{N}][^\s]*)/gu;

const FILTERS = ["from", "in", "tag", "after", "before", "has"] as const;
type Filters = Pick<SearchQuery, (typeof FILTERS)[number]>;

/**
 * Reads a search as somebody types it: `from:ada in:horror before:2026-01-31 has:link "two words" -without`. What the form
 * beside it says counts where the words do not say otherwise. What cannot be understood is left out and named in a sentence.
 */
export function parseSearch(q: string, form: Filters = {}): { asked: Asked; notes: string[] } {
  const notes: string[] = [];
  const filters: Filters = Object.fromEntries(FILTERS.map((name) => [name, form[name]]));
  let rest = q.replace(OPERATOR, (_, name: string, quoted: string) => {
    const value = quoted.replace(/^"(.*)"$/, "$1").trim();
    const note =
      value === "" ? `${name.toLowerCase()}: wants something after it.` : read(name.toLowerCase(), value);
    if (note) notes.push(note);
    return " ";
  });

  function read(name: string, value: string): string | undefined {
    if (name === "from") filters.from = value.replace(/^@/, "").toLowerCase();
    if (name === "in" || name === "tag") filters[name] = value.replace(/^#/, "").toLowerCase();
    if (name === "before" || name === "after") {
      const read = day.safeParse(value);
      if (!read.success) return `${name}: takes a day like 2026-01-31, not “${value}”.`;
      filters[name] = read.data;
    }
    if (name === "has") {
      const thing = HAS.find((one) => one === value.toLowerCase());
      if (!thing) return `has: takes ${HAS.join(", ")}, not “${value}”.`;
      filters.has = thing;
    }
  }

  const phrases: string[] = [];
  const without: string[] = [];
  rest = rest.replace(PHRASE, (_, not: string, phrase: string) => {
    if (phrase.trim() !== "") (not ? without : phrases).push(phrase.trim());
    return " ";
  });
  rest = rest.replace(WITHOUT, (_, before: string, word: string) => {
    without.push(word);
    return before;
  });
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value));
  const asked: Asked = {
    words: rest.replace(/["@]/g, " ").replace(/\s+/g, " ").trim(),
    phrases,
    without,
    ...given,
    isFiltered: Object.keys(given).length > 0 || phrases.length > 0 || without.length > 0,
  };
  return { asked, notes };
}

/** Where an activity says something: its own words and names, not those of the people in it. */
const SAYS = new Set([
  "title",
  "subtitle",
  "review",
  "excerpt",
  "line",
  "name",
  "place",
  "directors",
  "tags",
]);
const PEOPLE = new Set(["actor", "author", "owner"]);
/** Writing that puts no space between its words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A word or a few of them as they are compared: small letters without accents, one space between. */
export function plainWords(value: string): string {
  return value
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether something says one of the words, as a whole word. The words are plain already. */
export function saysOne(thing: unknown, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const said = plainWords(sayings(thing).join(" . "));
  return words.some((word) =>
    UNSPACED.test(word) ? said.includes(word) : ` ${said} `.includes(` ${word} `),
  );
}

function sayings(thing: unknown, says = false): string[] {
  if (typeof thing === "string") return says ? [thing] : [];
  if (Array.isArray(thing)) return thing.flatMap((one) => sayings(one, says));
  if (thing === null || typeof thing !== "object") return [];
  return Object.entries(thing).flatMap(([key, value]) =>
    PEOPLE.has(key) ? [] : sayings(value, SAYS.has(key)),
  );
}

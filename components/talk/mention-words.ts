import type { Person } from "@/lib/talk/schema";

const LONGEST = 50;
const BEGUN = /(?<![\p{L}\p{N}_@/.+-])@([a-z0-9_-]*)$/iu;
const GOES_ON = /^[\p{L}\p{N}_-]/u;

export type Begun = { typed: string; from: number };

/** The handle that ends where the caret is, and where it begins; null when none does, or when it goes on behind the caret. */
export function handleAt(text: string, caret: number): Begun | null {
  if (GOES_ON.test(text.slice(caret))) return null;
  const [, typed] = BEGUN.exec(text.slice(Math.max(0, caret - LONGEST - 2), caret)) ?? [];
  if (typed === undefined || typed.length > LONGEST) return null;
  return { typed, from: caret - typed.length - 1 };
}

/** Who it may be: those whose handle, or a word of whose name, begins like this. Each once, in the order they came. */
export function likeTyped<T extends Pick<Person, "handle" | "name">>(
  people: Iterable<T>,
  typed: string,
): T[] {
  const begun = plain(typed);
  const byHandle = new Map([...people].map((person) => [person.handle, person]));
  return [...byHandle.values()].filter(
    ({ handle, name }) =>
      handle.startsWith(begun) ||
      plain(name)
        .split(/\s+/)
        .some((word) => word.startsWith(begun)),
  );
}

function plain(words: string): string {
  return words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

import type { CHANGES } from "./schema";

type Change = { kind: (typeof CHANGES)[number]; text: string };

/** Past this many words on both sides that differ, the whole middle counts as said anew: comparing stays short whatever is sent. */
const MOST_PAIRS = 4_000_000;

/** How a text became another one, in words: what stayed, what went, what came, in the order of reading. */
export function compareWords(before: string, after: string): Change[] {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  let head = 0;
  while (head < old.length && head < young.length && old[head] === young[head]) head += 1;
  let tail = 0;
  const most = Math.min(old.length, young.length) - head;
  while (tail < most && old[old.length - 1 - tail] === young[young.length - 1 - tail]) tail += 1;
  const middle = [old.slice(head, old.length - tail), young.slice(head, young.length - tail)] as const;
  return joined([
    ...old.slice(0, head).map((text) => ({ kind: "same" as const, text })),
    ...(middle[0].length * middle[1].length > MOST_PAIRS ? anew(...middle) : inMiddle(...middle)),
    ...old.slice(old.length - tail).map((text) => ({ kind: "same" as const, text })),
  ]);
}

/** Words, each with the space after it. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

function anew(old: readonly string[], young: readonly string[]): Change[] {
  return [
    ...old.map((text) => ({ kind: "removed" as const, text })),
    ...young.map((text) => ({ kind: "added" as const, text })),
  ];
}

/** The longest row of words that both have, and what stands between them. */
function inMiddle(old: readonly string[], young: readonly string[]): Change[] {
  const width = young.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = young.length - 1; j >= 0; j--)
      longest[i * width + j] =
        old[i] === young[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < young.length) {
    if (old[i] === young[j]) {
      changes.push({ kind: "same", text: old[i] ?? "" });
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) changes.push({ kind: "removed", text: old[i++] ?? "" });
    else changes.push({ kind: "added", text: young[j++] ?? "" });
  }
  return [...changes, ...anew(old.slice(i), young.slice(j))];
}

function joined(changes: readonly Change[]): Change[] {
  const all: Change[] = [];
  for (const change of changes) {
    const last = all.at(-1);
    if (last?.kind === change.kind) last.text += change.text;
    else all.push({ ...change });
  }
  return all;
}

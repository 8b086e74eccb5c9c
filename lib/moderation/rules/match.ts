import { fold, readings } from "./fold";
import type { RuleAction } from "./rule-actions";

export type Rule = { pattern: string; action: RuleAction };
/** A rule that was met, and the word that met it. */
export type Met = { pattern: string; action: RuleAction; word: string };

/** What is looked for: a string, never a pattern of a language that could be made to run for long. */
type Needle = Rule & { text: string };

/** Makes rules ready to be looked for. A star at an end stands for any letters there; without one it is the whole word. */
export function prepare(rules: readonly Rule[]): Needle[] {
  return rules.map(({ pattern, action }) => {
    const words = fold(pattern).trim();
    return {
      pattern,
      action,
      text: `${pattern.startsWith("*") ? "" : " "}${words}${pattern.endsWith("*") ? "" : " "}`,
    };
  });
}

/** The rules that a text meets. In the order of the rules; time grows with the text and with the rules, not with what they say. */
export function match(rules: readonly Needle[], text: string): Met[] {
  if (rules.length === 0) return [];
  const read = readings(text);
  return rules.flatMap(({ pattern, action, text: needle }) => {
    for (const words of read) {
      const at = words.indexOf(needle);
      if (at >= 0) return [{ pattern, action, word: wordsAround(words, at, needle) }];
    }
    return [];
  });
}

function wordsAround(words: string, at: number, needle: string): string {
  const from = needle.startsWith(" ") ? at + 1 : words.lastIndexOf(" ", at) + 1;
  const to = words.indexOf(" ", at + needle.length - (needle.endsWith(" ") ? 1 : 0));
  return words.slice(from, to).slice(0, 100);
}

import { z } from "zod";

// U+0000 and lone surrogates cannot be stored; the other control characters have no business in anybody's words.
const forbidden = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

type Rule = { min?: number; max: number; label: string };

/** One line of words: NFC, trimmed, counted in code points. */
export function text(rule: Rule) {
  return words(rule, (value) => value);
}

/** Words with line breaks: NFC, CRLF made LF, trimmed, counted in code points. */
export function multiline(rule: Rule) {
  return words(rule, (value) => value.replaceAll(/[\n\t]/g, ""));
}

function words({ min = 0, max, label }: Rule, withoutAllowed: (value: string) => string) {
  return z
    .string({ error: `${label} is missing.` })
    .transform((value) => value.replace(/\r\n?/g, "\n").normalize("NFC").trim())
    .superRefine((value, context) => {
      const length = [...value].length;
      const say = (message: string) => context.addIssue({ code: "custom", message });
      if (forbidden.test(withoutAllowed(value))) say(`${label} has a character that cannot be kept.`);
      else if (length === 0 && min > 0) say(`${label} is missing.`);
      else if (length < min) say(`${label} needs at least ${min} characters.`);
      else if (length > max)
        say(
          `${label} is ${length - max} ${length - max === 1 ? "character" : "characters"} too long: ${max} at most.`,
        );
    });
}

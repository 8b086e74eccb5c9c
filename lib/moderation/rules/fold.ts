/** Combining marks, characters nobody sees, and the marks of Markdown that may stand inside of a word. */
const BETWEEN = /[\p{M}\p{Cf}*_~`|\\]/gu;
/** Letters that are one with another though no mark is left on them. */
const PLAIN: Record<string, string> = { ø: "o", ł: "l", đ: "d", ß: "ss", æ: "ae", œ: "oe", ı: "i" };
/** What is written instead of a letter to look like it: digits, signs, letters of other alphabets. */
const ALIKE: Record<string, string> = {
  ...{ "0": "o", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", $: "s", "€": "e" },
  ...{ а: "a", в: "b", е: "e", к: "k", м: "m", н: "h", о: "o", р: "p", с: "c", т: "t", у: "y", х: "x" },
  ...{
    і: "i",
    ѕ: "s",
    ј: "j",
    α: "a",
    β: "b",
    ε: "e",
    ι: "i",
    κ: "k",
    ν: "v",
    ο: "o",
    ρ: "p",
    τ: "t",
    υ: "u",
  },
};
const TOKENS = /[\p{L}\p{N}]+/gu;
const TOKENS_WITH_SIGNS = /[\p{L}\p{N}@$€]+/gu;
const LETTER = /\p{L}/u;

/** Words in small letters without accents, one space around each: " the great dictator ". Letters set apart are one word again. */
export function fold(text: string): string {
  return spaced(plain(text).match(TOKENS) ?? []);
}

/** The same text as a rule could be meant to meet it: as it is written, and with what looks like a letter as that letter. */
export function readings(text: string): string[] {
  const letters = plain(text);
  const asWritten = spaced(letters.match(TOKENS) ?? []);
  const tokens = letters.match(TOKENS_WITH_SIGNS) ?? [];
  const alike = (one: string) =>
    spaced(
      tokens.map((token) =>
        // A number is a number.
        LETTER.test(token)
          ? [...token].map((each) => (each === "1" ? one : (ALIKE[each] ?? each))).join("")
          : token,
      ),
    );
  return [...new Set([asWritten, alike("i"), alike("l")])];
}

function plain(text: string): string {
  const bare = text.normalize("NFKD").replace(BETWEEN, "").toLowerCase();
  return bare.replace(/[øłđßæœı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Three letters and more that stand alone in a row were one word. */
function spaced(tokens: readonly string[]): string {
  const words: string[] = [];
  let alone: string[] = [];
  const close = () => {
    if (alone.length >= 3) words.push(alone.join(""));
    else words.push(...alone);
    alone = [];
  };
  for (const token of tokens) {
    if ([...token].length === 1) alone.push(token);
    else {
      close();
      words.push(token);
    }
  }
  close();
  return ` ${words.join(" ")} `;
}

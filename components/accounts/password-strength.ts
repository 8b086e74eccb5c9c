export type Strength = { score: 0 | 1 | 2 | 3 | 4; words: string };

const WORDS = [
  "Not there yet",
  "Weak: longer helps most",
  "Fair: a few more words would do it",
  "Good",
  "Strong",
] as const;

/**
 * How hard a password is to guess, roughly: kinds of signs and length, less for repeats and runs. An encouragement and
 * no more; what is refused is decided on the server.
 */
export function passwordStrength(password: string): Strength {
  const length = [...password].length;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) =>
    kind.test(password),
  ).length;
  const distinct = new Set(password.toLowerCase()).size;
  const runs = (
    password.toLowerCase().match(/(.)\1{2,}|0123|1234|2345|3456|4567|5678|6789|abcd|qwer|asdf/g) ?? []
  ).length;
  if (length < 8 || !/\p{L}/u.test(password) || !/\p{N}/u.test(password)) return grade(0);
  const bits = Math.min(length, distinct * 1.6) * (2.4 + 0.45 * kinds) - runs * 12;
  return grade(bits < 34 ? 1 : bits < 46 ? 2 : bits < 60 ? 3 : 4);
}

function grade(score: Strength["score"]): Strength {
  return { score, words: WORDS[score] };
}

/**
 * Words a minute that adults read silently in English prose: 238, the mean of 190 studies with 18,573 people
 * (Brysbaert 2019, "How many words do we read per minute?", Journal of Memory and Language 109).
 */
const WORDS_A_MINUTE = 238;

export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
}

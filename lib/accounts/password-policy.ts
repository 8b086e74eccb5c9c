import "server-only";
import { createHash } from "node:crypto";
import { COMMON_STEMS, COMMON_WHOLE } from "./common-passwords";

const PRODUCT = /lumo|cinema|movies?|films?/g;

/**
 * Why a password cannot be used, in a sentence, or null. Letters and digits, 8 to 128 characters, not one of the common
 * ones however it is decorated, not made of the product's words or of `words` (the member's own handle and address).
 */
export function passwordFault(password: string, words: readonly string[] = []): string | null {
  const length = [...password.normalize("NFC")].length;
  if (length < 8) return "Use at least 8 characters.";
  if (length > 128) return "Use at most 128 characters.";
  if (/[\p{Cc}\p{Cs}]/u.test(password)) return "This has a character that cannot be typed again.";
  if (!/\p{L}/u.test(password) || !/\p{N}/u.test(password)) return "Use letters and at least one digit.";
  if (isCommon(password)) return "This is one of the first passwords anybody would try. Think of another.";
  const lower = password.toLowerCase();
  if (lettersIn(lower.replaceAll(PRODUCT, "")) < 4 && PRODUCT.test(lower))
    return "Too close to Lumo and films: others would try it first.";
  if (
    words.some(
      (word) =>
        word.length >= 4 &&
        lettersIn(lower.replaceAll(word.toLowerCase(), "")) < 4 &&
        lower.includes(word.toLowerCase()),
    )
  )
    return "Too close to your handle or address.";
  return null;
}

function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  if (COMMON_WHOLE.has(mark(lower)) || /^(.)\1*.?$/u.test(lower) || /^(.{1,4})\1+$/u.test(lower)) return true;
  // "P4ssw0rd!!" and "2024sunshine" are "password" and "sunshine" with decoration.
  return [lower, plain(lower)].some((spelt) => {
    const stem = spelt.replaceAll(/^[^a-z]+|[^a-z]+$/g, "");
    return lower.length - stem.length <= 5 && COMMON_STEMS.has(mark(stem));
  });
}

const LOOKALIKES: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
};

function plain(text: string): string {
  return text.replaceAll(/[013457@$](?=.*[a-z])/g, (sign) => LOOKALIKES[sign] ?? sign);
}

function lettersIn(text: string): number {
  return (text.match(/\p{L}/gu) ?? []).length;
}

function mark(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 6);
}

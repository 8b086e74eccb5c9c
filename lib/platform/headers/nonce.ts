export const NONCE_LENGTH = 22;

/** 128 random bits in 22 characters that mean the same in HTML, in JSON and in a header. Works on the edge too. */
export function freshNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .slice(0, NONCE_LENGTH);
}

import { sessionToken } from "../bench/data/world";

/** A member's browser: signed in, at an address of its own. */
export function headersOf(n: number, url: string): Record<string, string> {
  return {
    cookie: `lumo_session=${sessionToken(n)}`,
    origin: url,
    "x-forwarded-for": `10.9.${n >> 8}.${n & 255}`,
  };
}

import { handleOf, type Size, sessionToken } from "./data/world";

export type Ask = { method?: string; path: string; headers?: Record<string, string>; body?: string };
/** One line of the table: a kind of work, and the n-th request that does it. */
export type Row = { key: string; name: string; ask: (n: number, size: Size) => Ask };

/** The n-th of all members in turn, signed in. */
export function signedIn(n: number, size: Size): Record<string, string> {
  return { cookie: `lumo_session=${sessionToken(n % size.members)}` };
}

export function someHandle(n: number, size: Size): string {
  return handleOf((n * 7_919) % size.members);
}

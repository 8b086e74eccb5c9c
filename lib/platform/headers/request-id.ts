const ACCEPTED = /^[A-Za-z0-9][A-Za-z0-9_-]{7,63}$/;

/** The caller's own id where it is one we can safely log and echo, else a new one. */
export function requestId(offered: string | null | undefined): string {
  return offered && ACCEPTED.test(offered) ? offered : crypto.randomUUID();
}

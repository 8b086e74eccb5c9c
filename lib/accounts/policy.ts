import type { Actor } from "@/lib/auth/actor";
import { assertAllowed } from "@/lib/platform/errors";

/** A token may read and write what its scopes say; only a person at a browser changes how the account is entered. */
export function canChangeSecurity(actor: Actor): boolean {
  return actor.sessionId !== null;
}

export function assertInBrowser(actor: Actor): void {
  assertAllowed(canChangeSecurity(actor), "This is done in the settings, not with an access token.");
}

export const HANDLE_REST_DAYS = 30;

/** When a handle may be changed again; null means now. */
export function handleRestsUntil(changedAt: Date | null, at: Date): Date | null {
  if (!changedAt) return null;
  const until = new Date(changedAt.getTime() + HANDLE_REST_DAYS * 86_400_000);
  return until > at ? until : null;
}

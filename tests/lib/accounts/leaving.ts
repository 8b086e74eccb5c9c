import { randomUUID } from "node:crypto";
import { deleteAccount } from "@/lib/accounts/leaving/delete-account";
import { signInWithPassword } from "@/lib/accounts/sign-in-with-password";
import type { Actor } from "@/lib/auth/actor";
import { freezeClock, now } from "@/lib/platform/clock";
import { PASSWORD } from "@/tests/support/accounts";
import { visitor } from "@/tests/support/visitors";

export const right = (actor: Actor) => ({ handle: actor.handle, currentPassword: PASSWORD });

/** Asks to be deleted, from a browser; the actor has been given a password. */
export function leave(actor: Actor): Promise<{ erasesAt: Date }> {
  return deleteAccount({ ...actor, sessionId: randomUUID() }, right(actor));
}

export async function ticketOf(login: string): Promise<string> {
  const outcome = await signInWithPassword(visitor(), { login, password: PASSWORD });
  if (outcome.kind !== "leaving") throw new Error(`They are not on their way out, but ${outcome.kind}.`);
  return outcome.ticket;
}

export function daysPass(days: number): void {
  freezeClock(new Date(now().getTime() + days * 86_400_000));
}

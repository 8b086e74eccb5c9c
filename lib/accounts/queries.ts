import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { totpAddress } from "@/lib/auth/totp";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { PasskeyView } from "./passkeys/schema";
import { handleRestsUntil } from "./policy";
import { openTotpSecret } from "./two-factor/accept-code";

export type AccountOverview = {
  email: string;
  hasPassword: boolean;
  hasTotp: boolean;
  /** The secret that waits for its first code, to be shown to the member's authenticator app. */
  waitingTotp: { secret: string; address: string } | null;
  recoveryCodesLeft: number;
  hasGoogle: boolean;
  /** Oldest first; twenty at most. */
  passkeys: PasskeyView[];
  createdAt: Date;
  handleRestsUntil: Date | null;
  preferences: { theme: string; language: string; timeZone: string; shortcuts: boolean };
};

const row = z.tuple([
  z.object({
    email: z.string(),
    has_password: z.boolean(),
    has_totp: z.boolean(),
    waiting_totp: z.string().nullable(),
    codes: z.number(),
    has_google: z.boolean(),
    created_at: z.date(),
    handle_changed_at: z.date().nullable(),
    theme: z.string(),
    language: z.string(),
    time_zone: z.string(),
    shortcuts: z.boolean(),
    passkeys: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        createdAt: z.coerce.date(),
        lastUsedAt: z.coerce.date().nullable(),
      }),
    ),
  }),
]);

/** What the settings show a member of their own account. One round trip. */
export async function getAccount(actor: Actor): Promise<AccountOverview> {
  const [account] = row.parse(await db.$queryRaw`SELECT * FROM own_account(${actor.id}::uuid)`);
  return {
    email: account.email,
    hasPassword: account.has_password,
    hasTotp: account.has_totp,
    waitingTotp: waitingTotp(actor, account.waiting_totp),
    recoveryCodesLeft: account.codes,
    hasGoogle: account.has_google,
    passkeys: account.passkeys,
    createdAt: account.created_at,
    handleRestsUntil: handleRestsUntil(account.handle_changed_at, now()),
    preferences: {
      theme: account.theme,
      language: account.language,
      timeZone: account.time_zone,
      shortcuts: account.shortcuts,
    },
  };
}

function waitingTotp(actor: Actor, sealed: string | null): AccountOverview["waitingTotp"] {
  const secret = openTotpSecret(sealed);
  return secret ? { secret, address: totpAddress(secret, actor.handle) } : null;
}

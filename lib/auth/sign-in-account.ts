import "server-only";
import { z } from "zod";
import { db } from "@/lib/platform/db";

const row = z.object({
  member_id: z.string(),
  handle: z.string(),
  role: z.enum(["member", "moderator", "admin"]),
  email: z.string(),
  password_hash: z.string().nullable(),
  has_totp: z.boolean(),
  suspended_until: z.date().nullable(),
  erases_at: z.date().nullable(),
});

/** What signing in must know of an account before anybody is known to be asking. Never leaves the server. */
export type SignInAccount = {
  memberId: string;
  handle: string;
  role: z.infer<typeof row>["role"];
  email: string;
  passwordHash: string | null;
  hasTotp: boolean;
  suspendedUntil: Date | null;
  /** When they are erased, for somebody who asked to be deleted. */
  erasesAt: Date | null;
};

/** By handle or e-mail address. Erased members are nobody; who is on their way out is still somebody here, and only here. */
export async function findAccountByLogin(login: string): Promise<SignInAccount | null> {
  return toAccount(await db.$queryRaw<unknown[]>`SELECT * FROM sign_in_account(${login})`);
}

export async function findAccountById(memberId: string): Promise<SignInAccount | null> {
  return toAccount(await db.$queryRaw<unknown[]>`SELECT * FROM sign_in_account('', ${memberId}::uuid)`);
}

function toAccount([first]: unknown[]): SignInAccount | null {
  if (!first) return null;
  const found = row.parse(first);
  return {
    memberId: found.member_id,
    handle: found.handle,
    role: found.role,
    email: found.email,
    passwordHash: found.password_hash,
    hasTotp: found.has_totp,
    suspendedUntil: found.suspended_until,
    erasesAt: found.erases_at,
  };
}

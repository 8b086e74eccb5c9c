import "server-only";
import { findAccountById } from "@/lib/auth/sign-in-account";
import type { Visitor } from "@/lib/auth/visitor";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { letIn, type SignInOutcome } from "./let-in";
import { takeMailToken } from "./mail-token";
import type { TokenInput } from "./schema";

/** Signs in with the link of a letter, once. Where the member wants a second factor, it is still owed. */
export async function signInByLink(visitor: Visitor, { token }: TokenInput): Promise<SignInOutcome> {
  const { memberId } = await takeMailToken(db, token, "sign-in");
  const account = await findAccountById(memberId);
  assertFound(account, "This account is no longer there.");
  return letIn(visitor, account, "link");
}

import "server-only";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { SignInOutcome } from "@/lib/accounts/let-in";
import { dropCookie, keepSession, putCookie } from "@/lib/auth/jar";
import { safePath } from "./safe-path";

/** Takes somebody who has proven who they are to where they were going, or to the page that asks for their second proof. */
export async function finishSignIn(outcome: SignInOutcome, next: string | undefined): Promise<never> {
  const to = safePath(next);
  await keepOutcome(outcome);
  if (outcome.kind === "second-factor")
    return redirect(`/sign-in/second-factor${to === "/" ? "" : `?next=${encodeURIComponent(to)}`}`);
  return redirect(outcome.kind === "leaving" ? "/sign-in/leaving" : to);
}

/** What signing in by the API answers. */
export const signInAnswer = z.object({
  signedIn: z.boolean(),
  secondFactor: z.boolean(),
  leaving: z.boolean(),
});

/** Hands the browser its session, or the ticket for what is still owed. */
export async function keepOutcome(outcome: SignInOutcome): Promise<z.output<typeof signInAnswer>> {
  const { kind } = outcome;
  if (kind !== "second-factor") await dropCookie("second-factor");
  if (kind === "signed-in") await keepSession(outcome.session);
  else await putCookie(kind, outcome.ticket);
  return {
    signedIn: kind === "signed-in",
    secondFactor: kind === "second-factor",
    leaving: kind === "leaving",
  };
}

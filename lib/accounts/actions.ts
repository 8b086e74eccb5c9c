"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { dropCookie, keepSession, putCookie, readCookie } from "@/lib/auth/jar";
import { openAction } from "@/lib/web/action";
import { finishSignIn } from "@/lib/web/finish-sign-in";
import { readVisitor } from "@/lib/web/visitor";
import { completeSecondFactor } from "./complete-second-factor";
import { confirmRegistration } from "./confirm-registration";
import { registerMember } from "./register-member";
import { requestPasswordReset, requestSignInLink } from "./request-link";
import { resetPassword } from "./reset-password";
import {
  letterRequest,
  passwordReset,
  passwordSignIn,
  registration,
  secondFactorCode,
  tokenInput,
} from "./schema";
import { signInByLink } from "./sign-in-by-link";
import { signInWithPassword } from "./sign-in-with-password";

// What a page without JavaScript shows above the form; with it, the page changes.
const LOOK = "Check your inbox: a letter is on its way. Its link works once, for half an hour.";

const next = z.string().max(500).optional();

export const signUp = openAction(
  registration,
  async (_viewer, input) => {
    const { browserToken } = await registerMember(await readVisitor(), input);
    if (browserToken) await putCookie("registration", browserToken);
    return { email: input.email };
  },
  LOOK,
);

export const confirmEmail = openAction(tokenInput, async (_viewer, input) => {
  const { session } = await confirmRegistration(await readVisitor(), input);
  await dropCookie("registration");
  if (session) await keepSession(session);
  return redirect(session ? "/welcome" : "/sign-in?confirmed=1&next=%2Fwelcome");
});

export const signIn = openAction(z.object({ ...passwordSignIn.shape, next }), async (_viewer, input) =>
  finishSignIn(await signInWithPassword(await readVisitor(), input), input.next),
);

export const giveSecondFactor = openAction(
  z.object({ ...secondFactorCode.shape, next }),
  async (_viewer, { code, next }) => {
    const ticket = await readCookie("second-factor");
    return finishSignIn(await completeSecondFactor(await readVisitor(), { ticket, code }), next);
  },
);

export const askForSignInLink = openAction(
  letterRequest,
  async (_viewer, input) => {
    await requestSignInLink(await readVisitor(), input);
    return { email: input.email };
  },
  LOOK,
);

export const followSignInLink = openAction(tokenInput, async (_viewer, input) =>
  finishSignIn(await signInByLink(await readVisitor(), input), undefined),
);

export const askForReset = openAction(
  letterRequest,
  async (_viewer, input) => {
    await requestPasswordReset(await readVisitor(), input);
    return { email: input.email };
  },
  LOOK,
);

export const setNewPassword = openAction(passwordReset, async (_viewer, input) => {
  await resetPassword(await readVisitor(), input);
  return redirect("/sign-in?reset=1");
});

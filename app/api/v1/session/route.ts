import { z } from "zod";
import { passwordSignIn, whoAmI } from "@/lib/accounts/schema";
import { signInWithPassword } from "@/lib/accounts/sign-in-with-password";
import { dropSession, readSessionToken } from "@/lib/auth/jar";
import { endSession } from "@/lib/auth/sessions";
import { endpoint } from "@/lib/web/endpoint";
import { keepOutcome, signInAnswer } from "@/lib/web/finish-sign-in";
import { readVisitor } from "@/lib/web/visitor";

export const GET = endpoint(
  { summary: "Who you are", who: "member", answer: whoAmI },
  async ({ actor }) => actor,
);

export const POST = endpoint(
  {
    summary: "Sign in by password; a second factor may still be owed",
    who: "anyone",
    body: passwordSignIn,
    answer: signInAnswer,
  },
  async ({ body }) => {
    return keepOutcome(await signInWithPassword(await readVisitor(), body));
  },
);

export const DELETE = endpoint(
  { summary: "Sign out", who: "anyone", status: 204, answer: z.object({}) },
  async () => {
    await endSession(await readSessionToken());
    await dropSession();
    return new Response(null, { status: 204, headers: { "clear-site-data": '"cache", "storage"' } });
  },
);

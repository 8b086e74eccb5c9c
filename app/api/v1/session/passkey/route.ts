import { passkeyProof } from "@/lib/accounts/passkeys/schema";
import { signInWithPasskey } from "@/lib/accounts/passkeys/sign-in-with-passkey";
import { dropCookie, readCookie } from "@/lib/auth/jar";
import { endpoint } from "@/lib/web/endpoint";
import { keepOutcome, signInAnswer } from "@/lib/web/finish-sign-in";
import { readVisitor } from "@/lib/web/visitor";

export const POST = endpoint(
  {
    summary: "Sign in with a passkey",
    who: "anyone",
    body: passkeyProof,
    answer: signInAnswer,
  },
  async ({ body }) => {
    const sealed = await readCookie("passkey");
    await dropCookie("passkey");
    return keepOutcome(await signInWithPasskey(await readVisitor(), { ...body, sealed }));
  },
);

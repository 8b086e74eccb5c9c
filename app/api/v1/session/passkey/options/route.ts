import { askForPasskey } from "@/lib/accounts/passkeys/ask-for-passkey";
import { ceremonyOptions } from "@/lib/accounts/passkeys/schema";
import { putCookie } from "@/lib/auth/jar";
import { endpoint } from "@/lib/web/endpoint";
import { readVisitor } from "@/lib/web/visitor";

export const POST = endpoint(
  { summary: "Ask to sign in with a passkey", who: "anyone", answer: ceremonyOptions },
  async () => {
    const { options, sealed } = await askForPasskey(await readVisitor());
    await putCookie("passkey", sealed);
    return { ...options };
  },
);

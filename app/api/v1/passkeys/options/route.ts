import { beginPasskey } from "@/lib/accounts/passkeys/begin-passkey";
import { ceremonyOptions } from "@/lib/accounts/passkeys/schema";
import { putCookie } from "@/lib/auth/jar";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  { summary: "Ask to add a passkey", who: "member", scope: "account", answer: ceremonyOptions },
  async ({ actor }) => {
    const { options, sealed } = await beginPasskey(actor);
    await putCookie("passkey", sealed);
    return { ...options };
  },
);

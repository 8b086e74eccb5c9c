import { z } from "zod";
import { addPasskey } from "@/lib/accounts/passkeys/add-passkey";
import { listPasskeys } from "@/lib/accounts/passkeys/queries";
import { newPasskey, passkeyView } from "@/lib/accounts/passkeys/schema";
import { dropCookie, readCookie } from "@/lib/auth/jar";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Your passkeys",
    who: "member",
    scope: "account",
    answer: z.object({ items: z.array(passkeyView) }),
  },
  async ({ actor }) => ({ items: await listPasskeys(actor) }),
);

export const POST = endpoint(
  {
    summary: "Add a passkey",
    who: "member",
    scope: "account",
    body: newPasskey,
    status: 201,
    answer: z.object({ id: z.uuid() }),
  },
  async ({ actor, body }) => {
    const sealed = await readCookie("passkey");
    await dropCookie("passkey");
    return addPasskey(actor, { ...body, sealed });
  },
);

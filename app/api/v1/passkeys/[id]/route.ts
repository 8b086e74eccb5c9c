import { z } from "zod";
import { removePasskey } from "@/lib/accounts/passkeys/remove-passkey";
import { byId } from "@/lib/accounts/schema";
import { endpoint } from "@/lib/web/endpoint";

export const DELETE = endpoint(
  {
    summary: "Forget a passkey",
    who: "member",
    scope: "account",
    params: byId,
    status: 204,
    answer: z.object({}),
  },
  async ({ actor, params }) => {
    await removePasskey(actor, params);
    return {};
  },
);

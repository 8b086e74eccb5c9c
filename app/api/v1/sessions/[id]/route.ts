import { z } from "zod";
import { byId } from "@/lib/accounts/schema";
import { revokeSession } from "@/lib/accounts/sessions/revoke-session";
import { endpoint } from "@/lib/web/endpoint";

export const DELETE = endpoint(
  {
    summary: "Sign out in one place",
    who: "member",
    scope: "account",
    params: byId,
    status: 204,
    answer: z.object({}),
  },
  async ({ actor, params }) => {
    await revokeSession(actor, params);
    return {};
  },
);

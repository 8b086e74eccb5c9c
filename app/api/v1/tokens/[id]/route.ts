import { z } from "zod";
import { byId } from "@/lib/accounts/schema";
import { revokeAccessToken } from "@/lib/accounts/tokens/revoke-access-token";
import { endpoint } from "@/lib/web/endpoint";

export const DELETE = endpoint(
  {
    summary: "Revoke an access token",
    who: "member",
    scope: "account",
    params: byId,
    status: 204,
    answer: z.object({}),
  },
  async ({ actor, params }) => {
    await revokeAccessToken(actor, params);
    return {};
  },
);

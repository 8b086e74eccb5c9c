import { z } from "zod";
import { accessToken, accessTokenView } from "@/lib/accounts/schema";
import { createAccessToken } from "@/lib/accounts/tokens/create-access-token";
import { listAccessTokens } from "@/lib/accounts/tokens/queries";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Your access tokens",
    who: "member",
    scope: "account",
    answer: z.object({ items: z.array(accessTokenView) }),
  },
  async ({ actor }) => ({ items: await listAccessTokens(actor) }),
);

export const POST = endpoint(
  {
    summary: "Make an access token; only from a browser",
    who: "member",
    scope: "account",
    body: accessToken,
    status: 201,
    answer: z.object({ id: z.uuid(), token: z.string() }),
  },
  ({ actor, body }) => createAccessToken(actor, body),
);

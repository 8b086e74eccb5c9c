import { z } from "zod";
import { sessionView } from "@/lib/accounts/schema";
import { listSessions } from "@/lib/accounts/sessions/queries";
import { revokeOtherSessions } from "@/lib/accounts/sessions/revoke-other-sessions";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Where you are signed in",
    who: "member",
    scope: "account",
    answer: z.object({ items: z.array(sessionView) }),
  },
  async ({ actor }) => ({ items: await listSessions(actor) }),
);

export const DELETE = endpoint(
  {
    summary: "Sign out everywhere else",
    who: "member",
    scope: "account",
    answer: z.object({ ended: z.number() }),
  },
  ({ actor }) => revokeOtherSessions(actor),
);

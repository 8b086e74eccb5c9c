import { z } from "zod";
import { decideHeldMessage } from "@/lib/communities/rooms/decide-held-message";
import { heldDecision, heldParams } from "@/lib/communities/rooms/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Let a first message into its room, or drop it; for its staff",
    who: "member",
    params: heldParams,
    body: heldDecision,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => decideHeldMessage(actor, { ...params, ...body }),
);

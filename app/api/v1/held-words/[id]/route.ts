import { z } from "zod";
import { heldParams } from "@/lib/moderation/held/schema";
import { withdrawWords } from "@/lib/moderation/held/withdraw-words";
import { endpoint } from "@/lib/web/endpoint";

export const DELETE = endpoint(
  {
    summary: "Take back what you wrote and nobody has approved",
    who: "member",
    params: heldParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => withdrawWords(actor, params),
);

import { z } from "zod";
import { claimWords } from "@/lib/moderation/held/claim-words";
import { releaseWords } from "@/lib/moderation/held/release-words";
import { heldParams } from "@/lib/moderation/held/schema";
import { endpoint } from "@/lib/web/endpoint";

const door = { who: "moderator", params: heldParams, answer: z.void(), status: 204 } as const;

export const PUT = endpoint(
  { ...door, summary: "Take words that wait up for half an hour" },
  ({ actor, params }) => claimWords(actor, params),
);

export const DELETE = endpoint(
  { ...door, summary: "Put words that wait back among the others" },
  ({ actor, params }) => releaseWords(actor, params),
);

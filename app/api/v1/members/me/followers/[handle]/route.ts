import { z } from "zod";
import { removeFollower } from "@/lib/profiles/following/remove-follower";
import { memberParams } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const DELETE = endpoint(
  { summary: "Remove a follower", who: "member", params: memberParams, answer: z.void(), status: 204 },
  ({ actor, params }) => removeFollower(actor, { member: params.handle }),
);

import { z } from "zod";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { unblockMember } from "@/lib/profiles/hiding/unblock-member";
import { memberParams } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  { summary: "Block a member", who: "member", params: memberParams, answer: z.void(), status: 204 },
  ({ actor, params }) => blockMember(actor, { member: params.handle }),
);

export const DELETE = endpoint(
  { summary: "End a block", who: "member", params: memberParams, answer: z.void(), status: 204 },
  ({ actor, params }) => unblockMember(actor, { member: params.handle }),
);

import { getMemberStats } from "@/lib/profiles/queries";
import { memberParams, memberStats } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "A member's numbers", who: "anyone", params: memberParams, answer: memberStats },
  ({ actor, params }) => getMemberStats(actor, params.handle),
);

import { getProfile } from "@/lib/profiles/queries";
import { memberParams, profile } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "A member's profile, by handle or id", who: "anyone", params: memberParams, answer: profile },
  ({ actor, params }) => getProfile(actor, params.handle),
);

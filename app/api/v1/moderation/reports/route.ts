import { reportThing } from "@/lib/moderation/report-thing";
import { reported, thingReport } from "@/lib/moderation/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Show something to staff: a member by handle, a community by address, anything else by id",
    who: "member",
    body: thingReport,
    answer: reported,
    status: 201,
  },
  ({ actor, body }) => reportThing(actor, body),
);

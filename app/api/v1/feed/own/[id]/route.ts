import { z } from "zod";
import { changeActivity } from "@/lib/feed/sharing/change-activity";
import { activityParams, changeActivityInput } from "@/lib/feed/sharing/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PATCH = endpoint(
  {
    summary: "Take something you did out of feeds, or let it be there again",
    who: "member",
    params: activityParams,
    body: changeActivityInput,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params, body }) => changeActivity(actor, { ...params, ...body }),
);

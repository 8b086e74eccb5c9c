import { z } from "zod";
import { changePlanned } from "@/lib/forum/planned/change-planned";
import { planChanges, planned, plannedParams } from "@/lib/forum/planned/schema";
import { withdrawPlanned } from "@/lib/forum/planned/withdraw-planned";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Change what a planned thread will say, where, and when",
    who: "member",
    params: plannedParams,
    body: planChanges,
    answer: planned,
  },
  ({ actor, params, body }) => changePlanned(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Let go of a thread that was planned",
    who: "member",
    params: plannedParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => withdrawPlanned(actor, params),
);

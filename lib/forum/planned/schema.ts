import { z } from "zod";
import { isWallTime } from "@/lib/communities/events/time-zone";
import { startThreadInput } from "../threads/schema";

export const PLANNED_MOST = 50;

export const plannedParams = z.object({ id: z.uuid("Not the id of a planned thread.") });
export type PlannedId = z.output<typeof plannedParams>;

export const planInput = startThreadInput.extend({
  /** A day and a time on the author's own clock. */
  publishAt: z.string().refine(isWallTime, "A day and a time, please."),
});
export type PlanInput = z.output<typeof planInput>;

export const planChanges = planInput.pick({ category: true, title: true, body: true, publishAt: true });
export type PlanChanges = z.output<typeof planChanges>;

/** A thread that begins by itself; only its author sees it until then. */
export const planned = z.object({
  id: z.uuid(),
  category: z.string(),
  title: z.string(),
  body: z.string(),
  tags: z.array(z.string()),
  publishAt: z.date(),
  /** Why it could not begin when it was due; empty while it waits. */
  failure: z.string(),
});
export type Planned = z.output<typeof planned>;
export const plannedList = z.object({ items: z.array(planned) });

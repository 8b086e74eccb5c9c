import type { Json } from "@/lib/platform/jobs/job";
import type { NotificationType } from "./types";

/** What a room tells one member. Rooms make these in their `notices.ts`; `tell` decides whether it is said. */
export type Notice = {
  type: NotificationType;
  recipientId: string;
  /** Who did it; null when it was nobody (an achievement). */
  actorId: string | null;
  /** What makes two happenings one line while it is unread: "follower", "review-like:<id>". */
  groupKey: string;
  subject?: { kind: string; id: string };
  /** References and small facts for the describer; never private words. */
  data?: { [key: string]: Json };
};

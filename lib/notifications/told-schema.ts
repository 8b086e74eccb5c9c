import { z } from "zod";
import { notificationType } from "./schema";

/** What `tell` hands to the jobs that push and write letters. */
export const toldPayload = z.object({
  notificationId: z.uuid().nullable(),
  type: notificationType,
  recipientId: z.uuid(),
  actorId: z.uuid().nullable(),
  subject: z.object({ kind: z.string(), id: z.uuid() }).nullable(),
  data: z.record(z.string(), z.unknown()),
});
export type ToldPayload = z.infer<typeof toldPayload>;

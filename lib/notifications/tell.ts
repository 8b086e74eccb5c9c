import "server-only";
import { z } from "zod";
import { now } from "@/lib/platform/clock";
import { afterCommit, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { enqueueAll, type JobRequest } from "@/lib/platform/jobs/enqueue";
import { wake } from "@/lib/platform/realtime/wake";
import { memberChannel } from "./channels";
import type { Notice } from "./notice";
import { TYPES } from "./types";
import { forgetUnread } from "./unread-cache";

const told = z.object({
  place: z.number(),
  notification_id: z.string().nullable(),
  mail: z.boolean(),
  push: z.boolean(),
  quiet_until: z.date().nullable(),
});

/** Letters wait a little: who reads the line meanwhile gets none. */
const MAIL_WAITS_MS = 5 * 60_000;

/**
 * Tells members what happened, in the caller's transaction: a line in their inbox, and push and mail where they want
 * them, heeding preferences, blocks, mutes and quiet hours. Nobody is told of their own acts. Open pages hear of it
 * after the commit. Two round trips for any number of notices. Answers whether a line was written.
 */
export async function tell(tx: Tx, notices: Notice | readonly Notice[]): Promise<boolean> {
  const all = Array.isArray(notices) ? (notices as readonly Notice[]) : [notices as Notice];
  if (all.length === 0) return false;
  const moment = now();
  const rows = z
    .array(told)
    .parse(
      await tx.$queryRaw`SELECT * FROM notify_members(${JSON.stringify(all.map(toRow))}::jsonb, ${moment}::timestamptz)`,
    );
  const recipients = new Set<string>();
  const others: JobRequest[] = [];
  for (const row of rows) {
    const notice = all[row.place];
    if (!notice) continue;
    if (row.notification_id) recipients.add(notice.recipientId);
    others.push(...otherWays(notice, row, moment));
  }
  await enqueueAll(tx, others);
  if (recipients.size > 0) afterCommit(() => announce([...recipients]));
  return recipients.size > 0;
}

function toRow(notice: Notice, place: number) {
  const { defaults, hushHours } = TYPES[notice.type];
  return {
    place,
    id: newId(),
    recipientId: notice.recipientId,
    actorId: notice.actorId,
    type: notice.type,
    groupKey: notice.groupKey,
    subjectKind: notice.subject?.kind ?? null,
    subjectId: notice.subject?.id ?? null,
    data: notice.data ?? {},
    ...defaults,
    hushHours,
  };
}

/** The jobs that push and write letters to whoever wants either. */
function otherWays(notice: Notice, row: z.infer<typeof told>, moment: Date): JobRequest[] {
  const { type, recipientId, actorId, subject, data } = notice;
  const payload = {
    notificationId: row.notification_id,
    type,
    recipientId,
    actorId,
    subject: subject ?? null,
    data: data ?? {},
  };
  const key = `${recipientId}:${notice.groupKey}`;
  const quietUntil = row.quiet_until ?? undefined;
  const soon = new Date(moment.getTime() + MAIL_WAITS_MS);
  const mailAt = quietUntil && quietUntil > soon ? quietUntil : soon;
  const jobs: JobRequest[] = [];
  if (row.push) jobs.push({ task: "notifications.push", payload, key: `push:${key}`, runAt: quietUntil });
  if (row.mail) jobs.push({ task: "notifications.mail", payload, key: `letter:${key}`, runAt: mailAt });
  return jobs;
}

/** After a commit that changed inboxes: their counts are counted anew, and their open pages look. */
export async function announce(recipientIds: readonly string[]): Promise<void> {
  await forgetUnread(recipientIds);
  wake(recipientIds.map(memberChannel));
}

import "server-only";
import { z } from "zod";
import { now } from "@/lib/platform/clock";
import { jobsDb, type Tx } from "@/lib/platform/db";
import { enqueueMail } from "@/lib/platform/email/enqueue-mail";
import { describeNotification } from "./describe-notification";
import { digestLetter, digestSubject } from "./emails/digest-letter";
import { notificationType } from "./schema";
import { DIGEST } from "./unsubscribe-mail";

const AT_ONCE = 200;
const LINES = 5;

const dueMember = z.object({ id: z.string(), name: z.string(), email: z.string() });
const waiting = z.object({
  type: notificationType,
  actor_count: z.number(),
  data: z.record(z.string(), z.unknown()),
  actors: z.array(z.object({ handle: z.string(), name: z.string() })),
  unread: z.coerce.number(),
  followers: z.coerce.number(),
});

/**
 * Writes to everyone for whom it is Monday after nine in the morning, who has something unread from the last week, and
 * who did not have this week's letter. Called every hour; a missed hour is made up for later that Monday. Answers how many.
 */
export async function sendWeeklyDigest(): Promise<number> {
  let sent = 0;
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const due = z.array(dueMember).parse(await listDue(after));
    for (const member of due) if (await sendTo(member)) sent += 1;
    const last = due.at(-1);
    if (!last || due.length < AT_ONCE) return sent;
    after = last.id;
  }
}

function listDue(after: string) {
  const moment = now();
  return jobsDb().$queryRaw`
    SELECT m.id, m.name, a.email::text FROM members m
      JOIN accounts a ON a.member_id = m.id AND a.email_verified_at IS NOT NULL
      LEFT JOIN preferences p ON p.member_id = m.id
      LEFT JOIN notification_settings s ON s.member_id = m.id
     WHERE m.id > ${after}::uuid AND m.erased_at IS NULL
       AND (m.suspended_until IS NULL OR m.suspended_until <= ${moment}::timestamptz)
       AND coalesce(s.weekly_digest, true)
       AND (s.digest_sent_at IS NULL OR s.digest_sent_at < ${moment}::timestamptz - interval '6 days')
       AND extract(isodow FROM local_time(coalesce(p.time_zone, 'UTC'), ${moment}::timestamptz)) = 1
       AND extract(hour FROM local_time(coalesce(p.time_zone, 'UTC'), ${moment}::timestamptz)) >= 9
       AND EXISTS (SELECT FROM notifications n WHERE n.recipient_id = m.id AND n.read_at IS NULL
                     AND n.deleted_at IS NULL AND n.updated_at > ${moment}::timestamptz - interval '7 days')
     ORDER BY m.id LIMIT ${AT_ONCE}`;
}

// The week is taken and the letter is written in one transaction: both or neither, and only once.
function sendTo({ id, name, email }: z.infer<typeof dueMember>): Promise<boolean> {
  const moment = now();
  return jobsDb().$transaction(async (tx) => {
    const taken = await tx.$queryRaw<unknown[]>`
      INSERT INTO notification_settings AS s (member_id, digest_sent_at) VALUES (${id}::uuid, ${moment}::timestamptz)
      ON CONFLICT (member_id) DO UPDATE SET digest_sent_at = excluded.digest_sent_at
        WHERE s.weekly_digest
          AND (s.digest_sent_at IS NULL OR s.digest_sent_at < excluded.digest_sent_at - interval '6 days')
      RETURNING 1 AS taken`;
    const rows = taken.length > 0 ? await listWaiting(tx, id, moment) : [];
    const [first] = rows;
    if (!first) return false;
    const lines = rows.map(({ type, actors, actor_count: actorCount, data }) =>
      describeNotification({ type, actors, actorCount, subject: null, data }),
    );
    await enqueueMail(tx, {
      to: email,
      subject: digestSubject(first.unread),
      letter: digestLetter({
        memberId: id,
        name,
        lines,
        unread: first.unread,
        newFollowers: first.followers,
      }),
      kind: "digest",
      unsubscribe: { memberId: id, type: DIGEST },
    });
    return true;
  });
}

async function listWaiting(tx: Tx, memberId: string, moment: Date) {
  return z.array(waiting).parse(
    await tx.$queryRaw`
      SELECT n.type, n.actor_count, n.data, count(*) OVER () AS unread,
             (SELECT count(*) FROM follows f WHERE f.followed_id = ${memberId}::uuid
                 AND f.created_at > ${moment}::timestamptz - interval '7 days') AS followers,
             coalesce((SELECT jsonb_agg(jsonb_build_object('handle', x.handle, 'name', x.name)) FROM (
               SELECT m.handle, m.name FROM notification_actors a JOIN members m ON m.id = a.actor_id
                WHERE a.notification_id = n.id AND m.erased_at IS NULL ORDER BY a.created_at DESC LIMIT 3) x), '[]') AS actors
        FROM notifications n
       WHERE n.recipient_id = ${memberId}::uuid AND n.read_at IS NULL AND n.deleted_at IS NULL
       ORDER BY n.updated_at DESC, n.id LIMIT ${LINES}`,
  );
}

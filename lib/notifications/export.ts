import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import type { Eyes, Part } from "@/lib/accounts/export/part";
import { describeNotification } from "./describe-notification";
import { notificationType } from "./schema";

const { sql } = Prisma;

const line = z.object({
  type: notificationType,
  actorCount: z.number(),
  subjectKind: z.string().nullable(),
  subjectId: z.string().nullable(),
  data: z.unknown(),
  actors: z.array(z.object({ handle: z.string(), name: z.string() })),
  createdAt: z.date(),
  updatedAt: z.date(),
  readAt: z.date().nullable(),
  deletedAt: z.date().nullable(),
});

/** What they were told, and how they want to be told. */
export const notificationsExport: readonly Part[] = [
  {
    file: "notifications/notifications",
    about: "What you were told in the last 30 days.",
    names: ["notifications.recipient_id"],
    rows: told,
  },
  {
    file: "notifications/choices",
    about: "What you chose to hear of, or not, and how.",
    names: ["notification_choices.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT type || ' ' || channel AS key, type, channel, wanted FROM notification_choices
           WHERE member_id = ${me}::uuid AND type || ' ' || channel > ${key} ORDER BY type || ' ' || channel`,
        "",
      ),
  },
  {
    file: "notifications/settings",
    about: "Your quiet hours, in minutes after midnight, and the weekly letter.",
    names: ["notification_settings.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT member_id AS key, quiet_from AS "quietFrom", quiet_until AS "quietUntil", weekly_digest AS "weeklyDigest",
                 digest_sent_at AS "digestSentAt"
            FROM notification_settings WHERE member_id = ${me}::uuid AND member_id > ${key}::uuid ORDER BY member_id`,
      ),
  },
  {
    file: "notifications/browsers",
    about: "Browsers that show you notifications, by the service that carries them.",
    names: ["push_subscriptions.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, split_part(endpoint, '/', 3) AS service, created_at AS "createdAt"
            FROM push_subscriptions WHERE member_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
];

/** In the words of the inbox. Who is hidden from them by now is not named. */
async function* told({ me, own }: Eyes) {
  const rows = own(
    (key) => sql`
      SELECT n.id AS key, n.type, n.actor_count AS "actorCount", n.subject_kind AS "subjectKind", n.subject_id AS "subjectId",
             n.data, n.created_at AS "createdAt", n.updated_at AS "updatedAt", n.read_at AS "readAt", n.deleted_at AS "deletedAt",
             coalesce((SELECT json_agg(json_build_object('handle', m.handle, 'name', m.name) ORDER BY a.created_at DESC, m.id)
                         FROM notification_actors a JOIN members m ON m.id = a.actor_id
                        WHERE a.notification_id = n.id AND m.erased_at IS NULL
                          AND m.id NOT IN (SELECT blocked_with(${me}::uuid))), '[]') AS actors
        FROM notifications n WHERE n.recipient_id = ${me}::uuid AND n.id > ${key}::uuid ORDER BY n.id`,
  );
  for await (const row of rows) {
    const { subjectKind, subjectId, actors, ...rest } = line.parse(row);
    const subject = subjectKind && subjectId ? { kind: subjectKind, id: subjectId } : null;
    const { who, what, href } = describeNotification({ ...rest, actors, subject });
    yield {
      type: rest.type,
      who,
      what,
      link: href,
      from: actors.map(({ handle }) => handle),
      firstAt: rest.createdAt,
      lastAt: rest.updatedAt,
      readAt: rest.readAt,
      deletedAt: rest.deletedAt,
    };
  }
}

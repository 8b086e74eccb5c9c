import { Prisma } from "@/generated/prisma/client";
import type { Eyes, Part } from "@/lib/accounts/export/part";

const { sql, raw } = Prisma;

/** The page, and who stands how to whom. */
export const profilesExport: readonly Part[] = [
  {
    file: "profile/profile",
    about: "What is on your page, and who may see it.",
    names: [],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, handle, name, role::text AS role, bio, place, pronouns, links, is_private AS "isPrivate",
                 hides_follows AS "hidesFollows", hides_watchlist AS "hidesWatchlist", followers_count AS followers,
                 following_count AS following, handle_changed_at AS "handleChangedAt", suspended_until AS "suspendedUntil",
                 silenced_until AS "silencedUntil", created_at AS "createdAt", updated_at AS "updatedAt"
            FROM members WHERE id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
  {
    file: "profile/former-handles",
    about: "Handles you had before, whose addresses lead to your page.",
    names: ["former_handles.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT handle AS key, handle, created_at AS "until"
            FROM former_handles WHERE member_id = ${me}::uuid AND handle > ${key} ORDER BY handle`,
        "",
      ),
  },
  people("people/following", "Whom you follow.", "follows.follower_id", "followed_id"),
  people("people/followers", "Who follows you.", "follows.followed_id", "follower_id"),
  people(
    "people/requests-sent",
    "Whom you asked whether you may follow them.",
    "follow_requests.requester_id",
    "requested_id",
  ),
  people(
    "people/requests",
    "Who asked whether they may follow you.",
    "follow_requests.requested_id",
    "requester_id",
  ),
  people("people/blocked", "Whom you block.", "blocks.blocker_id", "blocked_id"),
  {
    file: "people/muted",
    about: "Whom you mute, and until when.",
    names: ["mutes.muter_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT p.muted_id AS key, m.handle, m.name, p.created_at AS since, p.ends_at AS until
            FROM mutes p JOIN members m ON m.id = p.muted_id
           WHERE p.muter_id = ${me}::uuid AND p.muted_id > ${key}::uuid ORDER BY p.muted_id`,
      ),
  },
];

/** People who stand to them in one way: `mine` says in which column they stand themselves. */
function people(file: string, about: string, mine: string, theirs: string): Part {
  const [table = "", column = ""] = mine.split(".");
  const other = raw(theirs);
  const rows = ({ me, own }: Eyes) =>
    own(
      (key) => sql`
        SELECT p.${other} AS key, m.handle, m.name, p.created_at AS since
          FROM ${raw(table)} p JOIN members m ON m.id = p.${other}
         WHERE p.${raw(column)} = ${me}::uuid AND p.${other} > ${key}::uuid ORDER BY p.${other}`,
    );
  return { file, about, names: [mine], rows };
}

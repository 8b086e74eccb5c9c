import { Prisma } from "@/generated/prisma/client";
import { type Eyes, FIRST, type Part } from "@/lib/accounts/export/part";

const { sql } = Prisma;

/** A community is named while they may see it; of one that shut itself to them only its id is left. */
const place = sql`CASE WHEN c.visibility = 'public' AND c.hidden_at IS NULL OR c.id IN (SELECT my_communities()) THEN c.slug END AS community`;
const room = sql`CASE WHEN c.id IN (SELECT my_communities()) THEN r.slug END AS room`;

/** Communities they are or were in, and what they did and said there. */
export const communitiesExport: readonly Part[] = [
  {
    file: "communities/memberships",
    about: "Communities you are in, and as what.",
    names: ["community_members.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT c.id AS key, c.slug AS community, c.name, m.role, m.joined_at AS "joinedAt", m.muted_until AS "mutedUntil"
            FROM community_members m JOIN communities c ON c.id = m.community_id
           WHERE m.member_id = ${me}::uuid AND c.id > ${key}::uuid ORDER BY c.id`,
      ),
  },
  {
    file: "communities/reading",
    about: "How far you read in each room.",
    names: ["community_positions.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT p.room_id AS key, ${place}, ${room}, p.last_read_seq AS "readUpTo", p.muted_until AS "mutedUntil", p.last_sent_at AS "lastSentAt"
            FROM community_positions p JOIN communities c ON c.id = p.community_id JOIN community_rooms r ON r.id = p.room_id
           WHERE p.member_id = ${me}::uuid AND p.room_id > ${key}::uuid ORDER BY p.room_id`,
      ),
  },
  {
    file: "communities/messages",
    about: "What you said in rooms.",
    names: ["community_messages.sender_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT m.id AS key, m.community_id AS "communityId", ${place}, ${room}, m.seq AS number, m.thread_id AS thread, m.body,
                 m.created_at AS "sentAt", m.edited_at AS "editedAt", m.deleted_at AS "deletedAt",
                 ARRAY(SELECT 'pictures/' || i.upload_id || '.webp' FROM community_message_images i
                        WHERE i.message_id = m.id ORDER BY i.position) AS pictures
            FROM community_messages m JOIN communities c ON c.id = m.community_id JOIN community_rooms r ON r.id = m.room_id
           WHERE m.sender_id = ${me}::uuid AND m.id > ${key}::uuid ORDER BY m.id`,
      ),
  },
  {
    file: "communities/waiting",
    about: "First messages of yours that wait for somebody of the staff.",
    names: ["community_held_messages.sender_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT m.id AS key, ${place}, ${room}, m.body, m.created_at AS "sentAt"
            FROM community_held_messages m JOIN communities c ON c.id = m.community_id JOIN community_rooms r ON r.id = m.room_id
           WHERE m.sender_id = ${me}::uuid AND m.id > ${key}::uuid ORDER BY m.id`,
      ),
  },
  {
    file: "communities/before-edits",
    about: "What messages of yours in rooms said before you edited them.",
    names: ["community_message_revisions.sender_id"],
    rows: ({ me, own }) =>
      own((key) => {
        const [id, number] = key.split(" ");
        return sql`
          SELECT m.id || ' ' || v.number AS key, m.community_id AS "communityId", m.seq AS number, m.thread_id AS thread, v.number AS version,
                 v.body, v.replaced_at AS "replacedAt"
            FROM community_messages m JOIN community_message_revisions v ON v.message_id = m.id
           WHERE m.sender_id = ${me}::uuid AND v.sender_id = ${me}::uuid AND (m.id, v.number) > (${id}::uuid, ${Number(number)}::int)
           ORDER BY m.id, v.number`;
      }, `${FIRST} -1`),
  },
  {
    file: "communities/reactions",
    about: "How you reacted to messages in rooms.",
    names: ["community_message_reactions.member_id"],
    rows: ({ me, own }) =>
      own((key) => {
        const [id, emoji] = key.split(" ");
        return sql`
          SELECT x.message_id || ' ' || x.emoji AS key, x.community_id AS "communityId", m.seq AS number, m.thread_id AS thread, x.emoji, x.created_at AS at
            FROM community_message_reactions x JOIN community_messages m ON m.id = x.message_id
           WHERE x.member_id = ${me}::uuid AND (x.message_id, x.emoji) > (${id}::uuid, ${emoji})
           ORDER BY x.message_id, x.emoji`;
      }, `${FIRST} `),
  },
  byCommunity(
    "communities/requests",
    "Communities you asked to let you in, and what you answered.",
    "community_requests.member_id",
    sql`x.answers, x.state, x.created_at AS "askedAt", x.decided_at AS "decidedAt"`,
  ),
  byCommunity(
    "communities/invitations",
    "Communities that invited you.",
    "community_invites.member_id",
    sql`x.created_at AS "invitedAt"`,
    // An invitation opens what it invites to.
    sql`c.slug AS community`,
  ),
  byCommunity(
    "communities/bans",
    "Communities that you may not come back to.",
    "community_bans.member_id",
    sql`x.reason, x.ends_at AS "endsAt", x.created_at AS since`,
  ),
  byCommunity(
    "communities/calendars",
    "Communities whose calendar you have an address for, without the address.",
    "community_feeds.member_id",
    sql`x.created_at AS since`,
  ),
  {
    file: "communities/invitations-sent",
    about: "Whom you invited.",
    names: ["community_invites.invited_by_id"],
    rows: ({ me, own }) =>
      own((key) => {
        const [community, member] = key.split(" ");
        return sql`
          SELECT x.community_id || ' ' || x.member_id AS key, ${place}, m.handle, x.created_at AS "invitedAt"
            FROM community_invites x JOIN communities c ON c.id = x.community_id JOIN members m ON m.id = x.member_id
           WHERE x.invited_by_id = ${me}::uuid AND (x.community_id, x.member_id) > (${community}::uuid, ${member}::uuid)
           ORDER BY x.community_id, x.member_id`;
      }, `${FIRST} ${FIRST}`),
  },
  byId(
    "communities/links",
    "Links you made that let people in, without the links themselves.",
    "community_links.made_by_id",
    sql`x.admits, x.uses, x.use_limit AS "useLimit", x.created_at AS "madeAt", x.expires_at AS "endsAt", x.revoked_at AS "revokedAt"`,
  ),
  byId(
    "communities/acts",
    "What you did as one of the staff of a community.",
    "community_log.actor_id",
    sql`x.action, x.reason, x.created_at AS at`,
  ),
  byId(
    "communities/decisions",
    "What the staff of a community decided about you.",
    "community_log.subject_id",
    sql`x.action, x.created_at AS at`,
  ),
  byId(
    "communities/events",
    "Events you planned.",
    "community_events.created_by_id",
    sql`x.title, x.description, x.starts_at AS "startsAt", x.ends_at AS "endsAt", x.time_zone AS "timeZone", x.place, x.link, x.capacity,
        x.cancelled_at AS "cancelledAt", x.cancel_note AS "cancelNote", x.created_at AS "createdAt"`,
  ),
  {
    file: "communities/answers",
    about: "Events you said you would come to, or not.",
    names: ["community_event_answers.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT x.event_id AS key, ${place}, x.event_id AS event,
                 CASE WHEN c.visibility = 'public' AND c.hidden_at IS NULL OR c.id IN (SELECT my_communities()) THEN e.title END AS title,
                 x.answer, x.answered_at AS "answeredAt"
            FROM community_event_answers x JOIN community_events e ON e.id = x.event_id JOIN communities c ON c.id = x.community_id
           WHERE x.member_id = ${me}::uuid AND x.event_id > ${key}::uuid ORDER BY x.event_id`,
      ),
  },
  byId(
    "communities/club-rounds",
    "Rounds of a film club that you began.",
    "club_rounds.started_by_id",
    sql`x.number, x.theme, x.phase, x.created_at AS "createdAt"`,
  ),
  byId(
    "communities/club-nominations",
    "Films you would watch with a club, and why.",
    "club_nominations.member_id",
    sql`x.round_id AS round, (SELECT f.slug FROM films f WHERE f.id = x.film_id) AS film, x.words, x.created_at AS at`,
  ),
  {
    file: "communities/club-votes",
    about: "What you voted for in film clubs.",
    names: ["club_votes.member_id"],
    rows: (eyes) =>
      inCommunities(
        eyes,
        "club_votes.member_id",
        "nomination_id",
        sql`x.round_id AS round, x.nomination_id AS nomination, x.voted_at AS at`,
        place,
      ),
  },
  {
    file: "communities/club-watched",
    about: "Films you told a club you had watched.",
    names: ["club_watches.member_id"],
    rows: (eyes) =>
      inCommunities(
        eyes,
        "club_watches.member_id",
        "round_id",
        sql`x.round_id AS round, x.watched_at AS at`,
        place,
      ),
  },
  {
    file: "communities/settings",
    about: "What you show of yourself in communities.",
    names: ["community_settings.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT member_id AS key, shows_presence AS "showsPresence"
            FROM community_settings WHERE member_id = ${me}::uuid AND member_id > ${key}::uuid ORDER BY member_id`,
      ),
  },
];

/** What there is of them at most once in a community. */
function byCommunity(file: string, about: string, name: string, facts: Prisma.Sql, named = place): Part {
  return {
    file,
    about,
    names: [name],
    rows: (eyes) => inCommunities(eyes, name, "community_id", facts, named),
  };
}

/** What there may be more of. */
function byId(file: string, about: string, name: string, facts: Prisma.Sql): Part {
  return { file, about, names: [name], rows: (eyes) => inCommunities(eyes, name, "id", facts, place) };
}

function inCommunities({ me, own }: Eyes, name: string, id: string, facts: Prisma.Sql, named: Prisma.Sql) {
  const [table = "", column = ""] = name.split(".");
  const key = Prisma.raw(`x.${id}`);
  return own(
    (after) => sql`
      SELECT ${key} AS key, x.community_id AS "communityId", ${named}, ${facts}
        FROM ${Prisma.raw(table)} x JOIN communities c ON c.id = x.community_id
       WHERE x.${Prisma.raw(column)} = ${me}::uuid AND ${key} > ${after}::uuid ORDER BY ${key}`,
  );
}

import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { createEvent } from "@/lib/communities/events/create-event";
import { makeFeed } from "@/lib/communities/events/make-feed";
import { inviteMember } from "@/lib/communities/members/invite-member";
import { leaveCommunity } from "@/lib/communities/members/leave-community";
import { makeLink } from "@/lib/communities/members/make-link";
import { banMember } from "@/lib/communities/members/remove-member";
import { editRoomMessage } from "@/lib/communities/rooms/edit-room-message";
import { reactToRoomMessage } from "@/lib/communities/rooms/react-to-room-message";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { IN_COMMUNITIES } from "@/tests/safety/tables";
import { ada, admin, alan, castOnStage, grace, moderator, newcomer, stranger } from "@/tests/support/cast";
import { asApp, asSuperuser } from "@/tests/support/database";
import { enter, placeOf, say } from "./place";

castOnStage();
afterAll(closeDatabase);

type Who = Pick<Actor, "id"> | null;
type Outcome = number | "refused";

// One connection, one transaction at a time.
let turn: Promise<unknown> = Promise.resolve();
/** Tries a statement as the role `app` for somebody, and takes it back: how many rows it met, or that it was refused. */
function attempt(who: Who, sql: string, values: unknown[] = []): Promise<Outcome> {
  const next = turn.then(async () => {
    await asApp("BEGIN");
    try {
      await asApp("SELECT set_config('app.member_id', $1, true)", [who?.id ?? ""]);
      return (await asApp(sql, values)).length;
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "42501") return "refused" as const;
      throw error;
    } finally {
      await asApp("ROLLBACK");
    }
  });
  turn = next.catch(() => undefined);
  return next;
}

const tables = Object.keys(IN_COMMUNITIES);
const seen = async (who: Who) => {
  const found: Record<string, Outcome> = {};
  for (const table of tables) {
    const met = await attempt(who, `SELECT 1 FROM ${table}`);
    if (met !== 0) found[table] = met;
  }
  return found;
};

let community: string;
let room: string;
let message: string;
let event: string;

// Ada owns a private community, Alan moderates it, Grace is in it; the stranger leads another, private as well.
beforeEach(async () => {
  const place = await placeOf(ada, [grace], { visibility: "private", joinPolicy: "request" });
  community = place.community.id;
  room = place.lobby.id;
  await enter(alan, { id: community }, "moderator");
  ({ id: message } = await say(grace, place.lobby, "One"));
  await editRoomMessage(grace, { id: message, body: "Two" });
  await reactToRoomMessage(ada, { id: message, emoji: "🎬" });
  const { slug } = place.community;
  await makeLink(ada, { slug, ends: "day", useLimit: undefined, admits: "join" });
  const invited = await newcomer("invited");
  await inviteMember(ada, { slug, member: invited.handle });
  await banMember(ada, { slug, member: (await newcomer("banned")).handle, reason: "x", ends: "never" });
  await makeFeed(grace, { slug });
  const when = { starts: "2031-03-30T20:00", ends: "2031-03-30T22:00", timeZone: "UTC" };
  event = (
    await createEvent(ada, {
      slug,
      title: "E",
      description: "",
      place: "",
      link: "",
      capacity: undefined,
      ...when,
    })
  ).id;
  await asSuperuser(
    "INSERT INTO community_event_answers (event_id, member_id, community_id, answer) VALUES ($1, $2, $3, 'yes')",
    [event, grace.id, community],
  );
  await asSuperuser("INSERT INTO community_slugs (slug, community_id) VALUES ('once', $1)", [community]);
  await asSuperuser("INSERT INTO community_requests (community_id, member_id) VALUES ($1, $2)", [
    community,
    (await newcomer("asking")).id,
  ]);
  await asSuperuser(
    `INSERT INTO community_held_messages (id, community_id, room_id, sender_id, client_id, body, body_html, excerpt)
     VALUES ($1, $2, $3, $4, 'held', 'x', 'x', 'x')`,
    [newId(), community, room, grace.id],
  );
  const upload = newId();
  await asSuperuser(
    `INSERT INTO uploads (id, owner_id, purpose, name, widths, width, height, bytes, thumbhash)
     VALUES ($1, $2, 'image', $3, '{480}', 480, 480, 1, '')`,
    [upload, grace.id, newId()],
  );
  await asSuperuser(
    "INSERT INTO community_message_images (message_id, position, upload_id, sender_id, community_id, view) VALUES ($1, 0, $2, $3, $4, '{}')",
    [message, upload, grace.id, community],
  );
  await fillClub();
  await placeOf(stranger, [], { visibility: "private", name: "Elsewhere" });
});

/** It votes, and Grace has nominated, voted and watched. */
async function fillClub() {
  const [film, round, nomination] = [newId(), newId(), newId()];
  await asSuperuser("INSERT INTO films (id, slug, title, year) VALUES ($1, 'wanda', 'Wanda', 1970)", [film]);
  await asSuperuser("INSERT INTO community_clubs (community_id) VALUES ($1)", [community]);
  await asSuperuser(
    `INSERT INTO club_rounds (id, community_id, number, phase, opens_at, nominate_until, vote_until, watch_until, discuss_until)
     VALUES ($1, $2, 1, 'voting', now(), now(), now(), now(), now())`,
    [round, community],
  );
  const hers = [round, community, grace.id];
  await asSuperuser(
    "INSERT INTO club_nominations (id, round_id, community_id, film_id, member_id) VALUES ($4, $1, $2, $5, $3)",
    [...hers, nomination, film],
  );
  await asSuperuser(
    "INSERT INTO club_votes (nomination_id, round_id, community_id, member_id) VALUES ($4, $1, $2, $3)",
    [...hers, nomination],
  );
  await asSuperuser("INSERT INTO club_watches (round_id, community_id, member_id) VALUES ($1, $2, $3)", hers);
}

const inside = {
  club_nominations: 1,
  club_rounds: 1,
  club_watches: 1,
  communities: 1,
  community_clubs: 1,
  community_event_answers: 1,
  community_events: 1,
  community_members: 3,
  community_message_images: 1,
  community_message_reactions: 1,
  community_messages: 1,
  community_rooms: 1,
  community_slugs: 1,
};
const staffed = {
  ...inside,
  community_bans: 1,
  community_held_messages: 1,
  community_invites: 1,
  community_links: 1,
  community_log: 2,
  community_requests: 1,
};

describe("T1.12 rows of communities", () => {
  test("S3-09 of a private one are seen by the people in it, what its staff do by the staff, and by nobody else", async () => {
    expect(await seen(grace)).toEqual({
      ...inside,
      club_votes: 1,
      community_feeds: 1,
      community_held_messages: 1,
      community_message_revisions: 1,
      community_positions: 1,
    });
    expect(await seen(alan)).toEqual(staffed);
    expect(await seen(ada)).toMatchObject(staffed);
    const elsewhere = await seen(stranger);
    expect(elsewhere).toEqual({ communities: 1, community_members: 1, community_rooms: 1 });
    for (const who of [moderator, admin, null]) expect(await seen(who)).toEqual({});
    expect(await attempt(alan, "SELECT 1 FROM uploads")).toBe(1);
    expect(await attempt(stranger, "SELECT 1 FROM uploads")).toBe(0);
  });

  test("of a public one show the outside to everybody, and nothing that is said in it", async () => {
    await asSuperuser("UPDATE communities SET visibility = 'public' WHERE id = $1", [community]);
    expect(await seen(null)).toEqual({
      club_rounds: 1,
      communities: 1,
      community_clubs: 1,
      community_events: 1,
      community_slugs: 1,
    });
  });

  test("of one that the site's staff hide are seen by nobody, but for what is a member's own", async () => {
    await asSuperuser("UPDATE communities SET hidden_at = now() WHERE id = $1", [community]);
    const own = ["club_votes", "community_message_revisions", "community_feeds", "community_positions"];
    for (const who of [null, ada, alan, grace, moderator, admin]) {
      const met = Object.entries(await seen(who)).filter(([table]) => !own.includes(table));
      expect(met, String(who?.id)).toEqual([]);
    }
    const rename = "UPDATE communities SET name = 'Mine' WHERE id = $1 RETURNING id";
    for (const who of [ada, alan]) expect(await attempt(who, rename, [community])).toBe(0);
  });

  test("are gone from sight with leaving, and a block hides what was said from members, not from staff", async () => {
    await leaveCommunity(grace, { slug: community });
    expect(await seen(grace)).toEqual({ community_message_revisions: 1 });
    await enter(stranger, { id: community });
    await blockMember(stranger, { member: "grace" });
    await blockMember(alan, { member: "grace" });
    expect(await attempt(stranger, "SELECT 1 FROM community_messages")).toBe(0);
    expect(await attempt(alan, "SELECT 1 FROM community_messages")).toBe(1);
  });

  test("S3-07 S3-08 nobody writes under another's name, elsewhere, or over another's words", async () => {
    const insert = `INSERT INTO community_messages (id, community_id, room_id, seq, sender_id, client_id, body, body_html, excerpt)
                    VALUES ($1, $2, $3, 2, $4, 'raw-client', 'x', 'x', 'x') RETURNING 1`;
    const add = (who: Who, as: string) => attempt(who, insert, [newId(), community, room, as]);
    expect(await add(grace, grace.id)).toBe(1);
    expect(await add(grace, ada.id)).toBe("refused");
    expect(await add(stranger, stranger.id)).toBe("refused");
    expect(await add(null, grace.id)).toBe("refused");
    const rewrite = "UPDATE community_messages SET body = 'y' WHERE id = $1 RETURNING 1";
    expect(await attempt(grace, rewrite, [message])).toBe(1);
    for (const who of [ada, alan, stranger, moderator, null])
      expect(await attempt(who, rewrite, [message])).toBe(0);
    const react =
      "INSERT INTO community_message_reactions (message_id, member_id, emoji, community_id) VALUES ($1, $2, '👍', $3) RETURNING 1";
    expect(await attempt(alan, react, [message, alan.id, community])).toBe(1);
    expect(await attempt(alan, react, [message, ada.id, community])).toBe("refused");
    expect(await attempt(stranger, react, [message, stranger.id, community])).toBe("refused");
    expect(await attempt(alan, "DELETE FROM community_message_reactions RETURNING 1")).toBe(0);
  });

  test("nobody lets themselves in, makes themselves anything, moves a message, removes one, or writes the log anew", async () => {
    const refused = async (who: Who, sql: string, values: unknown[] = []) =>
      expect(await attempt(who, sql, values), sql).toBe("refused");
    await refused(stranger, "INSERT INTO community_members (community_id, member_id) VALUES ($1, $2)", [
      community,
      stranger.id,
    ]);
    await refused(grace, "UPDATE community_members SET role = 'owner' WHERE member_id = $1", [grace.id]);
    await refused(alan, "DELETE FROM community_members");
    await refused(alan, "DELETE FROM community_messages");
    await refused(grace, "UPDATE community_messages SET room_id = room_id");
    await refused(grace, "UPDATE community_messages SET pinned_at = now()");
    await refused(alan, "UPDATE community_messages SET deleted_at = now()");
    await refused(ada, "UPDATE community_log SET reason = 'y'");
    await refused(ada, "DELETE FROM community_log");
    await refused(ada, "UPDATE communities SET member_count = 9000");
    await refused(ada, "UPDATE communities SET slug = 'mine'");
    await refused(ada, "DELETE FROM communities");
    await refused(grace, "UPDATE community_rooms SET name = 'Mine'");
    await refused(ada, "INSERT INTO community_bans (community_id, member_id) VALUES ($1, $2)", [
      community,
      grace.id,
    ]);
    await refused(
      grace,
      "INSERT INTO community_event_answers (event_id, member_id, community_id, answer) VALUES ($1, $2, $3, 'yes')",
      [event, grace.id, community],
    );
    await refused(
      grace,
      "INSERT INTO community_log (id, community_id, actor_id, action) VALUES ($1, $2, $3, 'x')",
      [newId(), community, grace.id],
    );
    await refused(
      stranger,
      "INSERT INTO community_positions (room_id, community_id, member_id) VALUES ($1, $2, $3)",
      [room, community, stranger.id],
    );
    const rename = "UPDATE communities SET name = 'Mine' WHERE id = $1 RETURNING 1";
    expect(await attempt(ada, rename, [community])).toBe(1);
    for (const who of [alan, grace, stranger, admin, null])
      expect(await attempt(who, rename, [community])).toBe(0);
    expect(await attempt(grace, "UPDATE community_events SET title = 'Mine' RETURNING 1")).toBe(0);
    expect(await attempt(grace, "DELETE FROM community_invites RETURNING 1")).toBe(0);
  });
});

import { afterAll, describe, expect, test } from "vitest";
import { deleteRoomMessage } from "@/lib/communities/rooms/delete-room-message";
import { editRoomMessage } from "@/lib/communities/rooms/edit-room-message";
import { pinRoomMessage, unpinRoomMessage } from "@/lib/communities/rooms/pin-room-message";
import {
  getRoomMessage,
  listPins,
  listRoomRevisions,
  searchRoomMessages,
} from "@/lib/communities/rooms/queries";
import { reactToRoomMessage, unreactToRoomMessage } from "@/lib/communities/rooms/react-to-room-message";
import { closeDatabase } from "@/lib/platform/db";
import { ada, alan, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { enter, inboxOf, placeOf, say } from "./place";

castOnStage();
afterAll(closeDatabase);

describe("changing what was said", () => {
  test("its sender edits it, and what it said before is theirs alone", async () => {
    const { lobby } = await placeOf(ada, [grace]);
    const said = await say(grace, lobby, "Talkies are a fad");
    expect(await editRoomMessage(grace, { id: said.id, body: "Talkies *are* a fad" })).toMatchObject({
      editedAt: expect.any(String),
    });
    expect((await listRoomRevisions(grace, said.id)).items).toMatchObject([
      { number: 1, body: "Talkies are a fad" },
    ]);
    await expect(listRoomRevisions(ada, said.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(editRoomMessage(ada, { id: said.id, body: "They are not" })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  test("S3-34 S3-36 members delete their own, staff anybody's; and then nothing of it is left", async () => {
    const { community, lobby } = await placeOf(ada, [grace, alan]);
    await enter(alan, community, "moderator");
    const said = await say(grace, lobby, "Kanarienvogel @ada");
    const adas = await say(ada, lobby, "Mine");
    await editRoomMessage(grace, { id: said.id, body: "Kanarienvogel twice @ada" });
    await reactToRoomMessage(ada, { id: said.id, emoji: "🎬" });
    await pinRoomMessage(alan, { id: said.id });
    await expect(deleteRoomMessage(grace, { id: adas.id })).rejects.toMatchObject({ code: "forbidden" });
    await deleteRoomMessage(alan, { id: said.id, reason: "Off topic" });
    await deleteRoomMessage(alan, { id: said.id });
    expect(await getRoomMessage(ada, said.id)).toMatchObject({
      body: null,
      html: null,
      reactions: [],
      pinnedAt: null,
      seq: 1,
    });
    for (const table of [
      "community_messages",
      "community_message_revisions",
      "community_message_reactions",
      "notifications",
      "realtime_events",
      "community_log",
    ])
      expect(JSON.stringify(await asSuperuser(`SELECT * FROM ${table}`)), table).not.toContain(
        "Kanarienvogel",
      );
    expect(await inboxOf(ada)).toEqual([]);
    expect(await inboxOf(grace)).toMatchObject([
      { type: "community-decision", data: { decision: "deleted", reason: "Off topic" } },
    ]);
    const found = await searchRoomMessages(ada, { slug: community.slug, q: "kanarien", limit: 20 });
    expect(found.items).toEqual([]);
    expect(
      await asSuperuser("SELECT action, reason FROM community_log WHERE action = 'message.deleted'"),
    ).toEqual([{ action: "message.deleted", reason: "Off topic" }]);
  });

  test("reactions are counted, one's own marked, twice the same as once", async () => {
    const { lobby } = await placeOf(ada, [grace]);
    const { id } = await say(ada, lobby, "Popcorn?");
    await reactToRoomMessage(grace, { id, emoji: "🍿" });
    expect((await reactToRoomMessage(ada, { id, emoji: "🍿" })).reactions).toEqual([
      { emoji: "🍿", count: 2, mine: true },
    ]);
    await reactToRoomMessage(ada, { id, emoji: "🍿" });
    expect((await unreactToRoomMessage(ada, { id, emoji: "🍿" })).reactions).toEqual([
      { emoji: "🍿", count: 1, mine: false },
    ]);
  });

  test("staff pin fifty at most, of sixty at once", async () => {
    const { community, lobby } = await placeOf(ada, [grace]);
    await asSuperuser(
      `INSERT INTO community_messages (id, community_id, room_id, seq, sender_id, client_id, body, body_html, excerpt)
       SELECT gen_random_uuid(), $1, $2, n, $3, 'client-' || n, 'x', 'x', 'x' FROM generate_series(1, 60) n`,
      [community.id, lobby.id, ada.id],
    );
    await asSuperuser("UPDATE community_rooms SET last_seq = 60");
    const rows = await asSuperuser<{ id: string }>("SELECT id FROM community_messages ORDER BY seq");
    await expect(pinRoomMessage(grace, { id: rows[0]?.id ?? "" })).rejects.toMatchObject({
      code: "forbidden",
    });
    const outcome = await Promise.allSettled(rows.map(({ id }) => pinRoomMessage(ada, { id })));
    expect(outcome.filter(({ status }) => status === "fulfilled")).toHaveLength(50);
    const { items } = await listPins(grace, lobby.id);
    expect(items).toHaveLength(50);
    await unpinRoomMessage(ada, { id: items[0]?.id ?? "" });
    expect((await listPins(grace, lobby.id)).items).toHaveLength(49);
  }, 30_000);
});

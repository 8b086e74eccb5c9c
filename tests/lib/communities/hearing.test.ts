import { afterAll, describe, expect, test } from "vitest";
import { muteCommunity } from "@/lib/communities/members/mute-community";
import { announceMessage } from "@/lib/communities/rooms/announce-message";
import { createRoom } from "@/lib/communities/rooms/create-room";
import { muteRoom, unmuteRoom } from "@/lib/communities/rooms/mute-room";
import { getRoom, getUnreadRooms, searchRoomMessages } from "@/lib/communities/rooms/queries";
import { saveDraft } from "@/lib/messaging/save-draft";
import { closeDatabase } from "@/lib/platform/db";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { inboxOf, placeOf, say } from "./place";

castOnStage();
afterAll(closeDatabase);

const unreadOf = async (who: typeof ada, communityId: string) =>
  (await getUnreadRooms(who, communityId)).items;

describe("hearing less, and finding again", () => {
  test("a muted room or community has nothing unread, until the mute ends", async () => {
    const { community, lobby } = await placeOf(ada, [grace]);
    await say(ada, lobby, "One");
    await muteRoom(grace, { id: lobby.id, ends: "day" });
    expect(await unreadOf(grace, community.id)).toEqual([]);
    await unmuteRoom(grace, lobby);
    expect(await unreadOf(grace, community.id)).toMatchObject([{ unread: 1 }]);
    await muteCommunity(grace, { slug: community.slug, ends: "hour" });
    expect((await getRoom(grace, lobby.id)).unread).toBe(0);
    await asSuperuser(
      "UPDATE community_members SET muted_until = now() - interval '1 minute' WHERE member_id = $1",
      [grace.id],
    );
    expect((await getRoom(grace, lobby.id)).unread).toBe(1);
  });

  test("an announcement reaches everybody but who muted it or was named already", async () => {
    const { community } = await placeOf(ada, [grace, alan, stranger]);
    const news = await createRoom(ada, {
      slug: community.slug,
      name: "News",
      topic: "",
      kind: "announcements",
    });
    await muteRoom(alan, { id: news.id, ends: "never" });
    const said = await say(ada, news, "The print arrives Tuesday, @stranger");
    await announceMessage({ messageId: said.id, known: [stranger.id] });
    expect((await inboxOf(grace)).map(({ type }) => type)).toEqual(["announcement"]);
    expect(await inboxOf(alan)).toEqual([]);
    expect((await inboxOf(stranger)).map(({ type }) => type)).toEqual(["mention"]);
    expect(await inboxOf(ada)).toEqual([]);
  });

  test("a search finds parts of words without accents, in pages, for the people in it", async () => {
    const { community, lobby } = await placeOf(ada, [grace]);
    for (let n = 0; n < 3; n++) await say(ada, lobby, `Méliès number ${n}`);
    await say(ada, lobby, "Something else, 100% sure");
    const find = (who: typeof ada, q: string, cursor?: string) =>
      searchRoomMessages(who, { slug: community.slug, q, cursor, limit: 2 });
    const first = await find(grace, "melies");
    expect(first.items.map(({ body }) => body)).toEqual(["Méliès number 2", "Méliès number 1"]);
    expect((await find(grace, "melies", first.nextCursor ?? "")).items).toHaveLength(1);
    expect((await find(grace, "100%")).items).toHaveLength(1);
    expect((await find(grace, "%%")).items).toEqual([]);
    await expect(find(stranger, "melies")).rejects.toMatchObject({ code: "forbidden" });
  });

  test("a draft waits at its room and goes with what is sent", async () => {
    const { lobby } = await placeOf(ada);
    await saveDraft(ada, { place: `room:${lobby.id}`, body: "Perhaps" });
    await say(ada, lobby, "Certainly");
    expect(await asSuperuser("SELECT 1 FROM drafts")).toEqual([]);
  });
});

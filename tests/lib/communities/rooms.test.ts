import { afterAll, describe, expect, test } from "vitest";
import { leaveCommunity } from "@/lib/communities/members/leave-community";
import { removeMember } from "@/lib/communities/members/remove-member";
import { deleteRoomMessage } from "@/lib/communities/rooms/delete-room-message";
import { editRoomMessage } from "@/lib/communities/rooms/edit-room-message";
import { markRoomRead } from "@/lib/communities/rooms/mark-room-read";
import { muteRoom } from "@/lib/communities/rooms/mute-room";
import { pinRoomMessage } from "@/lib/communities/rooms/pin-room-message";
import {
  getRoom,
  getRoomMessage,
  getUnreadRooms,
  listPins,
  listRoomMessages,
} from "@/lib/communities/rooms/queries";
import { reactToRoomMessage } from "@/lib/communities/rooms/react-to-room-message";
import { saveDraft } from "@/lib/messaging/save-draft";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { establish, heard } from "@/tests/lib/messaging/talk";
import { ada, alan, castOnStage, grace, newcomer, stranger } from "@/tests/support/cast";
import { inboxOf, placeOf, read, say } from "./place";

castOnStage();
afterAll(closeDatabase);

const unreadOf = async (who: typeof ada, communityId: string) =>
  (await getUnreadRooms(who, communityId)).items;

describe("saying something in a room", () => {
  test("its people read it, rendered; their counts and open pages know", async () => {
    const { community, lobby } = await placeOf(ada, [grace]);
    const sent = await say(ada, lobby, "Tonight: *Sunrise*. ||They make up||");
    expect(sent).toMatchObject({
      seq: 1,
      sender: { handle: "ada" },
      senderRole: "owner",
      threadId: null,
      isHeld: false,
    });
    expect(sent.html).toContain("<em>Sunrise</em>");
    expect(await read(grace, lobby)).toEqual([{ ...sent, clientId: null }]);
    expect(await unreadOf(grace, community.id)).toEqual([
      { communityId: community.id, roomId: lobby.id, unread: 1 },
    ]);
    expect(await unreadOf(ada, community.id)).toEqual([]);
    await markRoomRead(grace, { id: lobby.id, seq: 99 });
    expect(await unreadOf(grace, community.id)).toEqual([]);
    expect((await getRoom(grace, lobby.id)).lastReadSeq).toBe(1);
    expect((await heard(`room:${lobby.id}`)).at(-1)).toEqual({
      type: "message.sent",
      payload: { id: sent.id, seq: 1, senderId: ada.id },
    });
    expect((await heard(`community:${community.id}`)).at(-1)?.type).toBe("room.active");
  });

  test("who is not in the community cannot tell that the room exists, though the community is public", async () => {
    const { lobby } = await placeOf(ada);
    const sent = await say(ada, lobby, "Among us");
    for (const attempt of [
      () => say(stranger, lobby, "Hello?"),
      () => read(stranger, lobby),
      () => getRoom(stranger, lobby.id),
      () => getRoomMessage(stranger, sent.id),
      () => listPins(stranger, lobby.id),
      () => markRoomRead(stranger, { id: lobby.id, seq: 1 }),
      () => editRoomMessage(stranger, { id: sent.id, body: "Mine" }),
      () => deleteRoomMessage(stranger, { id: sent.id }),
      () => reactToRoomMessage(stranger, { id: sent.id, emoji: "🎬" }),
      () => pinRoomMessage(stranger, { id: sent.id }),
      () => muteRoom(stranger, { id: lobby.id, ends: "day" }),
      () => saveDraft(stranger, { place: `room:${lobby.id}`, body: "…" }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
  });

  test("who left or was sent out a second ago is refused", async () => {
    const { community, lobby } = await placeOf(ada, [grace, alan]);
    await leaveCommunity(grace, community);
    await removeMember(ada, { slug: community.slug, member: "alan", reason: "" });
    for (const who of [grace, alan])
      await expect(say(who, lobby, "One more thing")).rejects.toMatchObject({ code: "not_found" });
  });

  test("T9.1 the same client id ten times at once is one message; a hundred at once are numbered without gaps", async () => {
    const people = [ada, grace, alan, await newcomer("katherine"), await newcomer("hedy")];
    await establish(...people);
    const { lobby } = await placeOf(ada, people.slice(1));
    const clientId = newId();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => say(ada, lobby, "Once", { clientId })),
    );
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    const sent = await Promise.all(
      Array.from({ length: 90 }, (_, n) => say(people[n % 5] ?? ada, lobby, `Message ${n}`)),
    );
    expect(sent.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 90 }, (_, n) => n + 2),
    );
    const events = (await heard(`room:${lobby.id}`)).filter(({ type }) => type === "message.sent");
    expect(events.map(({ payload }) => payload.seq)).toEqual(Array.from({ length: 91 }, (_, n) => n + 1));
  }, 60_000);

  test("who is named or answered is told once; nobody outside is, and nobody across a block", async () => {
    const { lobby } = await placeOf(ada, [grace, alan]);
    const first = await say(ada, lobby, "@grace and @stranger and `@alan`: who brings the reels?");
    expect(await inboxOf(grace)).toMatchObject([
      { type: "mention", data: { roomName: "Lobby", messageId: first.id } },
    ]);
    expect(await inboxOf(alan)).toEqual([]);
    expect(await inboxOf(stranger)).toEqual([]);
    await say(grace, lobby, "Me, @ada", { replyToSeq: first.seq });
    expect((await inboxOf(ada)).map(({ type }) => type)).toEqual(["mention"]);
    await blockMember(alan, { member: "ada" });
    await say(ada, lobby, "@alan?");
    expect(await inboxOf(alan)).toEqual([]);
  });

  test("whoever an edit names hears of it, once; whoever was told before does not hear it again", async () => {
    const { lobby } = await placeOf(ada, [grace, alan]);
    const root = await say(alan, lobby, "What is on?");
    const said = await say(ada, lobby, "@grace?", { threadId: root.id });
    const before = await inboxOf(alan);
    for (const body of ["@grace, @stranger, or @alan?", "Well?", "@alan! @grace!"])
      await editRoomMessage(ada, { id: said.id, body });
    expect((await inboxOf(grace)).map(({ type }) => type)).toEqual(["mention"]);
    expect(await inboxOf(alan)).toMatchObject([
      { type: "mention", data: { messageId: said.id, threadId: root.id, roomName: "Lobby" } },
      ...before,
    ]);
    expect(await inboxOf(stranger)).toEqual([]);
  });

  test("a block hides what somebody says from members, and from the staff nothing", async () => {
    const { community, lobby } = await placeOf(ada, [grace, alan]);
    await blockMember(grace, { member: "alan" });
    await blockMember(alan, { member: "ada" });
    const said = await say(alan, lobby, "Unseen by Grace");
    expect(await read(grace, lobby)).toEqual([]);
    expect(await unreadOf(grace, community.id)).toEqual([]);
    await expect(getRoomMessage(grace, said.id)).rejects.toMatchObject({ code: "not_found" });
    expect(await read(ada, lobby)).toHaveLength(1);
    await deleteRoomMessage(ada, { id: said.id });
  });
});

describe("threads", () => {
  test("answers stand under a message with numbers of their own, are counted there, and are not in the room", async () => {
    const { community, lobby } = await placeOf(ada, [grace, alan]);
    const root = await say(ada, lobby, "Best last line?");
    const first = await say(grace, lobby, "“Nobody’s perfect.”", { threadId: root.id });
    const second = await say(alan, lobby, "Seconded", { threadId: root.id, replyToSeq: first.seq });
    expect([first.seq, second.seq, second.threadId]).toEqual([1, 2, root.id]);
    expect(second.replyTo?.excerpt).toBe("“Nobody’s perfect.”");
    expect((await read(ada, lobby)).map(({ id }) => id)).toEqual([root.id]);
    expect(await read(ada, lobby, root.id)).toHaveLength(2);
    expect(await getRoomMessage(ada, root.id)).toMatchObject({
      replyCount: 2,
      lastReplyAt: expect.any(String),
    });
    expect(await unreadOf(stranger, community.id)).toEqual([]);
    expect((await inboxOf(ada)).map(({ type }) => type)).toEqual(["reply", "reply"]);
    expect((await inboxOf(grace)).map(({ type }) => type)).toEqual(["reply"]);
    await deleteRoomMessage(grace, { id: first.id });
    expect((await getRoomMessage(ada, root.id)).replyCount).toBe(1);
    await expect(say(grace, lobby, "Deeper", { threadId: second.id })).rejects.toMatchObject({
      code: "not_found",
    });
    await deleteRoomMessage(ada, { id: root.id });
    await expect(say(grace, lobby, "Late", { threadId: root.id })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await read(alan, lobby, root.id)).toHaveLength(2);
    const elsewhere = listRoomMessages(ada, { id: lobby.id, threadId: second.id, limit: 10 });
    await expect(elsewhere).rejects.toMatchObject({ code: "not_found" });
  });
});

import { afterAll, describe, expect, test } from "vitest";
import { acceptRequest } from "@/lib/messaging/accept-request";
import { addToGroup } from "@/lib/messaging/add-to-group";
import { archiveConversation, unarchiveConversation } from "@/lib/messaging/archive-conversation";
import { changeMessagingSettings } from "@/lib/messaging/change-messaging-settings";
import { createGroup } from "@/lib/messaging/create-group";
import { declineRequest } from "@/lib/messaging/decline-request";
import { dropDraft } from "@/lib/messaging/drop-draft";
import { leaveConversation } from "@/lib/messaging/leave-conversation";
import { markDelivered } from "@/lib/messaging/mark-delivered";
import { markRead } from "@/lib/messaging/mark-read";
import { muteConversation, unmuteConversation } from "@/lib/messaging/mute-conversation";
import {
  getConversation,
  getMessagingSettings,
  getUnreadMessages,
  listConversations,
  listDrafts,
} from "@/lib/messaging/queries";
import { renameGroup } from "@/lib/messaging/rename-group";
import { saveDraft } from "@/lib/messaging/save-draft";
import { startConversation } from "@/lib/messaging/start-conversation";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase } from "@/lib/platform/db";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, alan, castOnStage, grace, newcomer, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { groupOf, heard, pairOf, read, say } from "./talk";

castOnStage();
afterAll(closeDatabase);

const box = async (who: typeof ada, name: "inbox" | "requests" | "archived" = "inbox") =>
  (await listConversations(who, { box: name, limit: 20 })).items.map(({ id }) => id);
const lines = () =>
  asSuperuser("SELECT recipient_id, type FROM notifications WHERE type = 'message-request'");

describe("beginning", () => {
  test("both sides at once begin one and the same conversation", async () => {
    const ids = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        n % 2 ? startConversation(ada, { member: "grace" }) : startConversation(grace, { member: "ada" }),
      ).map((begun) =>
        begun.then(
          ({ id }) => id,
          () => "refused",
        ),
      ),
    );
    expect(new Set(ids.filter((id) => id !== "refused")).size).toBe(1);
    expect(await asSuperuser("SELECT 1 FROM conversations")).toHaveLength(1);
    expect(await asSuperuser("SELECT 1 FROM conversation_members")).toHaveLength(2);
  });

  test("five new ones an hour; those there are do not count", async () => {
    for (let n = 0; n < 5; n++) {
      await newcomer(`member-${n}`);
      await startConversation(ada, { member: `member-${n}` });
    }
    await expect(startConversation(ada, { member: "grace" })).rejects.toMatchObject({ code: "rate_limited" });
    await startConversation(ada, { member: "member-0" });
  });

  test("not with oneself, nobody, or somebody behind a block", async () => {
    await blockMember(alan, { member: "ada" });
    const start = (member: string) => startConversation(ada, { member });
    await expect(start("ada")).rejects.toMatchObject({ code: "forbidden" });
    await expect(start("nobody-here")).rejects.toMatchObject({ code: "not_found" });
    await expect(start("alan")).rejects.toMatchObject({ code: "not_found" });
    await expect(startConversation(alan, { member: "ada" })).rejects.toMatchObject({ code: "not_found" });
  });

  test("members choose who may begin: those they follow, or nobody; what there is goes on", async () => {
    expect(await getMessagingSettings(grace)).toEqual({
      whoMayWrite: "everyone",
      showsTyping: true,
      showsRead: true,
      enterSends: true,
    });
    await changeMessagingSettings(grace, { whoMayWrite: "following" });
    await expect(startConversation(alan, { member: "grace" })).rejects.toMatchObject({ code: "forbidden" });
    const pair = await pairOf(ada, grace);
    await changeMessagingSettings(grace, { whoMayWrite: "nobody" });
    expect(await getMessagingSettings(grace)).toMatchObject({ whoMayWrite: "nobody", showsRead: true });
    expect((await startConversation(ada, { member: "grace" })).id).toBe(pair.id);
    await say(ada, pair, "Still here");
  });
});

describe("requests", () => {
  test("a stranger's first words wait among the requests, and are announced once", async () => {
    const begun = await startConversation(stranger, { member: "grace" });
    expect(await box(grace, "requests")).toEqual([]);
    await say(stranger, begun, "Hello, I liked your review");
    await say(stranger, begun, "Are you there?");
    expect(await lines()).toEqual([{ recipient_id: grace.id, type: "message-request" }]);
    expect([await box(grace), await box(grace, "requests")]).toEqual([[], [begun.id]]);
    expect(await getUnreadMessages(grace)).toMatchObject({ unread: 0, requests: 1 });
    await expect(say(grace, begun, "Hi")).rejects.toMatchObject({ code: "forbidden" });
  });

  test("accepting makes it a conversation, for both at once and however often", async () => {
    const begun = await startConversation(stranger, { member: "grace" });
    await say(stranger, begun, "Hello");
    expect((await getConversation(stranger, begun.id)).others[0]?.joined).toBe(false);
    await Promise.all([acceptRequest(grace, begun), acceptRequest(grace, begun)]);
    expect((await getConversation(stranger, begun.id)).others[0]?.joined).toBe(true);
    expect([await box(grace), await box(grace, "requests")]).toEqual([[begun.id], []]);
    await say(grace, begun, "Hi");
    await expect(acceptRequest(alan, begun)).rejects.toMatchObject({ code: "not_found" });
  });

  test("a declined sender cannot tell, and is not heard any more", async () => {
    const begun = await startConversation(stranger, { member: "grace" });
    await say(stranger, begun, "Hello");
    const before = await getConversation(stranger, begun.id);
    const events = await heard(`conversation:${begun.id}`);
    const mine = await heard(`member:${stranger.id}`);
    await declineRequest(grace, begun);
    expect(await getConversation(stranger, begun.id)).toEqual(before);
    expect(await heard(`conversation:${begun.id}`)).toEqual(events);
    expect(await heard(`member:${stranger.id}`)).toEqual(mine);
    const heardBefore = (await heard(`member:${grace.id}`)).length;
    await say(stranger, begun, "Hello?");
    expect(await heard(`member:${grace.id}`)).toHaveLength(heardBefore);
    expect([await box(grace), await box(grace, "requests")]).toEqual([[], []]);
    await expect(read(grace, begun)).rejects.toMatchObject({ code: "not_found" });
    await expect(declineRequest(grace, begun)).rejects.toMatchObject({ code: "not_found" });
    expect(await getUnreadMessages(grace)).toMatchObject({ requests: 0 });
    // Writing oneself opens it again.
    expect((await startConversation(grace, { member: "stranger" })).id).toBe(begun.id);
    expect(await read(grace, begun)).toHaveLength(2);
  });

  test("reading a request is not seen", async () => {
    const begun = await startConversation(stranger, { member: "grace" });
    const { seq } = await say(stranger, begun, "Hello");
    await markRead(grace, { id: begun.id, seq });
    expect((await getConversation(stranger, begun.id)).others[0]).toMatchObject({
      lastReadSeq: 0,
      deliveredSeq: 0,
    });
    expect((await heard(`conversation:${begun.id}`)).map(({ type }) => type)).not.toContain("position.moved");
  });
});

describe("groups", () => {
  test("followers are in at once, others are asked; everybody in it may rename it and add people", async () => {
    const group = await groupOf(ada, grace);
    await addToGroup(grace, { id: group.id, members: ["alan"] });
    expect(await box(alan, "requests")).toEqual([group.id]);
    await expect(renameGroup(alan, { id: group.id, name: "Mine" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await acceptRequest(alan, group);
    expect((await renameGroup(alan, { id: group.id, name: "Wednesday films" })).name).toBe("Wednesday films");
    expect((await getConversation(ada, group.id)).others.map(({ handle }) => handle).sort()).toEqual([
      "alan",
      "grace",
    ]);
    await expect(renameGroup(stranger, { id: group.id, name: "x" })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(addToGroup(stranger, { id: group.id, members: ["ada"] })).rejects.toMatchObject({
      code: "not_found",
    });
    const pair = await pairOf(ada, alan);
    await expect(renameGroup(ada, { id: pair.id, name: "x" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(addToGroup(ada, { id: pair.id, members: ["grace"] })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  test("a group has room for twenty, also when two fill it at once; all are let in or none", async () => {
    const group = await groupOf(ada, grace);
    const handles = Array.from({ length: 19 }, (_, n) => `member-${n}`);
    for (const handle of handles) await newcomer(handle);
    const add = (who: typeof ada, members: string[]) => addToGroup(who, { id: group.id, members });
    const both = await Promise.allSettled([add(ada, handles.slice(0, 12)), add(grace, handles.slice(7))]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await getConversation(ada, group.id)).memberCount).toBe(14);
    await expect(createGroup(ada, { name: "Alone", members: ["ada"] })).rejects.toMatchObject({
      code: "forbidden",
    });
    await changeMessagingSettings(stranger, { whoMayWrite: "nobody" });
    await expect(createGroup(ada, { name: "Us", members: ["alan", "stranger"] })).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await asSuperuser("SELECT 1 FROM conversations")).toHaveLength(1);
  });

  test("an owner who leaves hands it on; the last one closes the door; a pair cannot be left", async () => {
    const group = await groupOf(ada, grace, alan);
    await leaveConversation(ada, group);
    expect(await box(ada)).toEqual([]);
    expect((await heard(`member:${ada.id}`)).at(-1)?.type).toBe("conversation.changed");
    const roles = [await getConversation(grace, group.id), await getConversation(alan, group.id)];
    expect(roles.map(({ role }) => role).sort()).toEqual(["member", "owner"]);
    await expect(leaveConversation(ada, group)).rejects.toMatchObject({ code: "not_found" });
    await Promise.all([leaveConversation(grace, group), leaveConversation(alan, group)]);
    expect(await asSuperuser("SELECT 1 FROM conversations")).toEqual([]);
    const pair = await pairOf(ada, grace);
    await expect(leaveConversation(ada, pair)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("what is one's own", () => {
  test("positions only move on, never past the newest, and the others see them", async () => {
    const pair = await pairOf(ada, grace);
    for (const body of ["One", "Two", "Three"]) await say(ada, pair, body);
    const seen = async () => (await getConversation(ada, pair.id)).others[0];
    await markDelivered(grace, { id: pair.id, seq: 3 });
    expect(await seen()).toMatchObject({ lastReadSeq: 0, deliveredSeq: 3 });
    await Promise.all([2, 1, 2].map((seq) => markRead(grace, { id: pair.id, seq })));
    expect(await seen()).toMatchObject({ lastReadSeq: 2, deliveredSeq: 3 });
    expect(await getUnreadMessages(grace)).toMatchObject({ unread: 1, conversations: 1 });
    await markRead(grace, { id: pair.id, seq: 999 });
    expect(await seen()).toMatchObject({ lastReadSeq: 3, deliveredSeq: 3 });
    expect(await getUnreadMessages(grace)).toMatchObject({ unread: 0, conversations: 0 });
    const moved = (await heard(`conversation:${pair.id}`)).filter(
      ({ type }) => type === "position.moved",
    ).length;
    await markRead(grace, { id: pair.id, seq: 1 });
    expect(
      (await heard(`conversation:${pair.id}`)).filter(({ type }) => type === "position.moved"),
    ).toHaveLength(moved);
    await expect(markRead(stranger, { id: pair.id, seq: 1 })).rejects.toMatchObject({ code: "not_found" });
    await expect(markDelivered(stranger, { id: pair.id, seq: 1 })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("a muted conversation does not count until its end; nobody else can tell", async () => {
    const pair = await pairOf(ada, grace);
    await muteConversation(grace, { id: pair.id, ends: "hour" });
    const { seq } = await say(ada, pair, "Psst");
    expect(await getUnreadMessages(grace)).toMatchObject({ unread: 0 });
    expect((await getConversation(grace, pair.id)).unread).toBe(1);
    expect((await getConversation(ada, pair.id)).mutedUntil).toBeNull();
    await unmuteConversation(grace, pair);
    await unmuteConversation(grace, pair);
    expect(await getUnreadMessages(grace)).toMatchObject({ unread: 1 });
    const { mutedUntil } = await muteConversation(grace, { id: pair.id, ends: "never" });
    expect(mutedUntil.getUTCFullYear()).toBe(9999);
    await expect(muteConversation(stranger, { id: pair.id, ends: "day" })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(seq).toBe(1);
  });

  test("an archived conversation comes back with the next message, or by hand", async () => {
    const pair = await pairOf(ada, grace);
    await say(ada, pair, "Done for today");
    freezeClock(new Date(Date.now() + 1_000));
    await archiveConversation(grace, pair);
    expect([await box(grace), await box(grace, "archived"), await box(ada)]).toEqual([
      [],
      [pair.id],
      [pair.id],
    ]);
    await unarchiveConversation(grace, pair);
    expect(await box(grace)).toEqual([pair.id]);
    await archiveConversation(grace, pair);
    freezeClock(new Date(Date.now() + 2_000));
    await say(ada, pair, "Oh, and");
    expect([await box(grace), await box(grace, "archived")]).toEqual([[pair.id], []]);
    thawClock();
    await expect(archiveConversation(stranger, pair)).rejects.toMatchObject({ code: "not_found" });
  });

  test("drafts are seen by their writer alone, and go when they are sent or dropped", async () => {
    const pair = await pairOf(ada, grace);
    const place = `conversation:${pair.id}`;
    await saveDraft(ada, { place, body: "I was th" });
    await saveDraft(ada, { place, body: "I was thinking" });
    expect((await listDrafts(ada)).map(({ body }) => body)).toEqual(["I was thinking"]);
    expect(await listDrafts(grace)).toEqual([]);
    await say(ada, pair, "I was thinking…");
    expect(await listDrafts(ada)).toEqual([]);
    await saveDraft(ada, { place, body: "Never mind" });
    await dropDraft(ada, { place });
    await dropDraft(ada, { place });
    expect(await listDrafts(ada)).toEqual([]);
    await expect(saveDraft(stranger, { place, body: "x" })).rejects.toMatchObject({ code: "not_found" });
  });

  test("lists come in pages, the newest message first", async () => {
    const made: string[] = [];
    for (const [n, other] of [grace, alan, stranger].entries()) {
      const pair = await pairOf(ada, other);
      freezeClock(new Date(Date.now() + n * 1_000));
      await say(ada, pair, `To ${other.handle}`);
      made.unshift(pair.id);
    }
    thawClock();
    const first = await listConversations(ada, { box: "inbox", limit: 2 });
    expect(first.items.map(({ id }) => id)).toEqual(made.slice(0, 2));
    const rest = await listConversations(ada, { box: "inbox", limit: 2, cursor: first.nextCursor ?? "" });
    expect(rest.items.map(({ id }) => id)).toEqual(made.slice(2));
    expect(rest.nextCursor).toBeNull();
  });
});

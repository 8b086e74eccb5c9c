import { afterAll, describe, expect, test } from "vitest";
import { changeMessagingSettings } from "@/lib/messaging/change-messaging-settings";
import { conversationChannel } from "@/lib/messaging/channels";
import { editMessage } from "@/lib/messaging/edit-message";
import { markDelivered } from "@/lib/messaging/mark-delivered";
import { markRead } from "@/lib/messaging/mark-read";
import { getConversation, getUnreadMessages, listConversations } from "@/lib/messaging/queries";
import { reactToMessage } from "@/lib/messaging/react-to-message";
import { showTyping } from "@/lib/messaging/show-typing";
import { startConversation } from "@/lib/messaging/start-conversation";
import { closeDatabase } from "@/lib/platform/db";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { unblockMember } from "@/lib/profiles/hiding/unblock-member";
import { throughTheDoor } from "@/tests/lib/realtime/through-the-door";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser, connectAs } from "@/tests/support/database";
import { Listener } from "@/tests/support/listener";
import { signIn } from "@/tests/support/sign-in";
import { groupOf, heard, pairOf, read, say } from "./talk";

castOnStage();
afterAll(closeDatabase);

const otherOf = async (who: typeof ada, id: string) => (await getConversation(who, id)).others[0];

describe("that somebody is writing", () => {
  async function listen(who: typeof ada, id: string): Promise<Listener> {
    const { cookie } = await signIn(who);
    return new Listener(throughTheDoor(cookie, [conversationChannel(id)])).connect();
  }

  test("is seen by whoever has the conversation open, by no stranger, and leaves no row", async () => {
    const pair = await pairOf(ada, grace);
    const [graces, strangers] = [await listen(grace, pair.id), await listen(stranger, pair.id)];
    try {
      await graces.until(() => graces.named("hello").length === 1);
      const before = graces.lastId;
      await showTyping(ada, pair);
      await graces.until(() => graces.named("whisper").length === 1);
      expect(graces.named("whisper")[0]).toMatchObject({
        id: null,
        data: { channel: conversationChannel(pair.id), type: "typing", payload: { memberId: ada.id } },
      });
      expect(graces.lastId).toBe(before);
      await changeMessagingSettings(ada, { showsTyping: false });
      await showTyping(ada, pair);
      await say(ada, pair, "There");
      await graces.until(() => graces.events.length > 0);
      expect(graces.named("whisper")).toHaveLength(1);
      expect(strangers.named("whisper")).toEqual([]);
      expect((await heard(conversationChannel(pair.id))).map(({ type }) => type)).not.toContain("typing");
    } finally {
      for (const listener of [graces, strangers]) await listener.drop();
    }
  });

  test("may be said by the people in it alone, after they answered, and not without end", async () => {
    const pair = await pairOf(ada, grace);
    await expect(showTyping(stranger, pair)).rejects.toMatchObject({ code: "not_found" });
    const asked = await startConversation(ada, { member: "alan" });
    await say(ada, asked, "May I?");
    await expect(showTyping(alan, asked)).rejects.toMatchObject({ code: "forbidden" });
    for (let n = 0; n < 60; n++) await showTyping(grace, pair);
    await expect(showTyping(grace, pair)).rejects.toMatchObject({ code: "rate_limited" });
  });
});

describe("how far somebody has read", () => {
  test("is seen by the other", async () => {
    const pair = await pairOf(ada, grace);
    const { seq } = await say(ada, pair, "Seen?");
    await markRead(grace, { id: pair.id, seq });
    expect(await otherOf(ada, pair.id)).toMatchObject({ lastReadSeq: seq, deliveredSeq: seq });
    const moved = (await heard(conversationChannel(pair.id))).at(-1);
    expect(moved).toMatchObject({ type: "position.moved", payload: { lastReadSeq: seq } });
  });

  test("is hidden both ways from whoever hides theirs; that it arrived is not", async () => {
    const pair = await pairOf(ada, grace);
    await changeMessagingSettings(grace, { showsRead: false });
    const { seq } = await say(ada, pair, "Seen?");
    await markDelivered(grace, { id: pair.id, seq });
    await markRead(grace, { id: pair.id, seq });
    expect(await otherOf(ada, pair.id)).toMatchObject({ lastReadSeq: 0, deliveredSeq: seq });
    const answer = await say(grace, pair, "Yes");
    await markRead(ada, { id: pair.id, seq: answer.seq });
    expect(await otherOf(grace, pair.id)).toMatchObject({ lastReadSeq: 0, deliveredSeq: answer.seq });
    const moved = (await heard(conversationChannel(pair.id))).filter(({ type }) => type === "position.moved");
    expect(moved.map(({ payload }) => [payload.memberId, payload.lastReadSeq])).toEqual([
      [grace.id, null],
      [ada.id, null],
    ]);
    expect(await getUnreadMessages(grace)).toMatchObject({ unread: 0 });
  });
});

describe("a block in a group", () => {
  test("keeps both in it; what the blocked one says is folded for the other, and no news", async () => {
    const group = await groupOf(ada, grace, alan);
    await blockMember(grace, { member: "alan" });
    const said = await say(alan, group, "Still here");
    await say(ada, group, "So am I", { replyToSeq: said.seq });
    const [first, second] = await read(grace, group);
    expect(first).toMatchObject({ isHidden: true, sender: { handle: "alan" } });
    expect(second).toMatchObject({ isHidden: false, replyTo: { isHidden: true } });
    expect((await read(alan, group)).some(({ isHidden }) => isHidden)).toBe(false);
    expect((await read(ada, group)).some(({ isHidden }) => isHidden)).toBe(false);
    expect(await getUnreadMessages(grace)).toMatchObject({ unread: 1 });
    await say(alan, group, "The last word");
    const { items } = await listConversations(grace, { box: "inbox", limit: 20 });
    expect(items.find(({ id }) => id === group.id)?.lastMessage).toMatchObject({
      excerpt: null,
      isHidden: true,
    });
  });

  test("takes a conversation of two out of the count at once, and brings it back", async () => {
    const pair = await pairOf(ada, grace);
    await say(ada, pair, "Hello");
    expect(await getUnreadMessages(grace)).toMatchObject({ unread: 1 });
    await blockMember(grace, { member: "ada" });
    expect(await getUnreadMessages(grace)).toMatchObject({ unread: 0 });
    await unblockMember(grace, { member: "ada" });
    expect(await getUnreadMessages(grace)).toMatchObject({ unread: 1 });
  });
});

describe("a block in the very middle", () => {
  // The write waits at the door until the block is there.
  async function blockedDuring(run: () => Promise<unknown>, table: string): Promise<unknown> {
    const client = await connectAs("superuser");
    await client.query(`CREATE OR REPLACE FUNCTION wait_here() RETURNS trigger LANGUAGE plpgsql AS
      'BEGIN PERFORM pg_advisory_xact_lock(7); RETURN NULL; END'`);
    await client.query(
      `CREATE TRIGGER wait_here BEFORE INSERT OR UPDATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION wait_here()`,
    );
    await client.query("SELECT pg_advisory_lock(7)");
    const outcome = run().then(
      (value) => value,
      (error: unknown) => error,
    );
    try {
      for (let waiting = 0; waiting === 0; ) {
        const rows = await asSuperuser("SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted");
        waiting = rows.length;
      }
      await asSuperuser("INSERT INTO blocks (blocker_id, blocked_id) VALUES ($1, $2)", [grace.id, ada.id]);
    } finally {
      await client.query("SELECT pg_advisory_unlock(7)");
      await outcome;
      await client.query(`DROP TRIGGER wait_here ON ${table}`);
    }
    return outcome;
  }

  test("sending: as if it had come before", async () => {
    const pair = await pairOf(ada, grace);
    expect(await blockedDuring(() => say(ada, pair, "Hello"), "conversations")).toMatchObject({
      code: "not_found",
    });
    expect(await asSuperuser("SELECT seq FROM messages")).toEqual([]);
    expect(await asSuperuser("SELECT last_seq FROM conversations WHERE id = $1", [pair.id])).toEqual([
      { last_seq: 0 },
    ]);
  });

  test("reacting and editing: as if it had come before", async () => {
    const pair = await pairOf(ada, grace);
    const { id } = await say(ada, pair, "Hello");
    const react = await blockedDuring(() => reactToMessage(ada, { id, emoji: "🎬" }), "message_reactions");
    expect(react).toMatchObject({ code: "not_found" });
    await asSuperuser("DELETE FROM blocks");
    const edit = await blockedDuring(() => editMessage(ada, { id, body: "Goodbye" }), "message_revisions");
    expect(edit).toMatchObject({ code: "not_found" });
    expect(await asSuperuser("SELECT body FROM messages")).toEqual([{ body: "Hello" }]);
  });
});

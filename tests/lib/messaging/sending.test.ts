import { afterAll, describe, expect, test } from "vitest";
import { addToGroup } from "@/lib/messaging/add-to-group";
import { leaveConversation } from "@/lib/messaging/leave-conversation";
import { getMessage, getUnreadMessages, listMessages } from "@/lib/messaging/queries";
import { closeDatabase } from "@/lib/platform/db";
import { setFlag } from "@/lib/platform/flags";
import { newId } from "@/lib/platform/ids";
import { followMember } from "@/lib/profiles/following/follow-member";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { messageInput } from "@/lib/talk/schema";
import { ada, alan, castOnStage, grace, newcomer, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { establish, groupOf, heard, pairOf, read, say } from "./talk";

castOnStage();
afterAll(closeDatabase);

describe("sending a message", () => {
  test("both read it, rendered; the other one's count and open pages know", async () => {
    const pair = await pairOf(ada, grace);
    const sent = await say(ada, pair, "Have you seen *Playtime*, @alan? ||It ends in a carousel||");
    expect(sent).toMatchObject({ seq: 1, sender: { handle: "ada" }, editedAt: null, deletedAt: null });
    expect(sent.html).toContain('<em>Playtime</em>, <a href="/members/alan"');
    expect(sent.html).toContain('class="spoiler"');
    expect(await read(grace, pair)).toEqual([{ ...sent, clientId: null }]);
    expect(await getUnreadMessages(grace)).toMatchObject({ unread: 1, conversations: 1, requests: 0 });
    expect(await getUnreadMessages(ada)).toMatchObject({ unread: 0 });
    const said = (await heard(`conversation:${pair.id}`)).at(-1);
    expect(said).toEqual({ type: "message.sent", payload: { id: sent.id, seq: 1, senderId: ada.id } });
    expect((await heard(`member:${grace.id}`)).at(-1)?.type).toBe("conversation.changed");
  });

  test("a stranger cannot tell that the conversation exists", async () => {
    const pair = await pairOf(ada, grace);
    const sent = await say(ada, pair, "Between us");
    for (const attempt of [
      () => say(stranger, pair, "Hello?"),
      () => read(stranger, pair),
      () => getMessage(stranger, sent.id),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
    }
    expect(await heard(`member:${stranger.id}`)).toEqual([]);
  });

  test("a blocked pair finds nothing of what it said, and says no more", async () => {
    const pair = await pairOf(ada, grace);
    await say(ada, pair, "Before");
    await blockMember(grace, { member: "ada" });
    for (const one of [ada, grace]) {
      await expect(say(one, pair, "After")).rejects.toMatchObject({ code: "not_found" });
      await expect(read(one, pair)).rejects.toMatchObject({ code: "not_found" });
    }
    expect(await asSuperuser("SELECT seq FROM messages")).toEqual([{ seq: 1 }]);
  });

  test("who left a second ago is refused", async () => {
    const group = await groupOf(ada, grace, alan);
    await leaveConversation(grace, group);
    await expect(say(grace, group, "One more thing")).rejects.toMatchObject({ code: "not_found" });
  });

  test("whoever is silenced reads but does not write", async () => {
    const pair = await pairOf(ada, grace);
    await asSuperuser("UPDATE members SET silenced_until = now() + interval '1 hour' WHERE id = $1", [
      ada.id,
    ]);
    await expect(say(ada, pair, "Hm")).rejects.toMatchObject({ code: "forbidden" });
    expect(await read(ada, pair)).toEqual([]);
  });

  test("an answer shows the beginning of what it answers, until that is deleted", async () => {
    const pair = await pairOf(ada, grace);
    const first = await say(ada, pair, "Which **one**?");
    const answer = await say(grace, pair, "The first", { replyToSeq: first.seq });
    expect(answer.replyTo).toEqual({
      seq: 1,
      senderId: ada.id,
      senderName: "Ada Lovelace",
      excerpt: "Which one?",
      isHidden: false,
    });
    await expect(say(grace, pair, "?", { replyToSeq: 99 })).rejects.toMatchObject({ code: "conflict" });
    expect(await read(ada, pair)).toHaveLength(2);
  });

  test("newcomers write ten a minute, the established thirty", async () => {
    const pair = await pairOf(ada, grace);
    for (let n = 0; n < 10; n++) await say(ada, pair, `Line ${n}`);
    await expect(say(ada, pair, "The eleventh")).rejects.toMatchObject({
      code: "rate_limited",
      retryAfter: expect.any(Number),
    });
    await establish(grace);
    for (let n = 0; n < 30; n++) await say(grace, pair, `Line ${n}`);
    await expect(say(grace, pair, "The thirty-first")).rejects.toMatchObject({ code: "rate_limited" });
  });

  test("nothing is sent while staff have switched messages off", async () => {
    const pair = await pairOf(ada, grace);
    await setFlag("messaging", false);
    await expect(say(ada, pair, "Hello")).rejects.toMatchObject({ code: "unavailable" });
    await setFlag("messaging", true);
    await say(ada, pair, "Hello");
  });

  test("empty, endless and unkeepable words are refused; five thousand code points are not", () => {
    const sent = (body: string) => messageInput.safeParse({ clientId: newId(), body }).success;
    expect(["", "  \n ", "a\u0000b", "\ud83d", "x".repeat(5_001), "😀".repeat(5_001)].filter(sent)).toEqual(
      [],
    );
    expect(sent("😀".repeat(5_000))).toBe(true);
    expect(messageInput.safeParse({ clientId: newId(), body: "x", senderId: ada.id }).success).toBe(false);
  });
});

describe("twice, and at once", () => {
  test("T9.1 the same client id twenty times at once is one message and twenty same answers", async () => {
    await establish(ada);
    const pair = await pairOf(ada, grace);
    const clientId = newId();
    const answers = await Promise.all(Array.from({ length: 20 }, () => say(ada, pair, "Once", { clientId })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await asSuperuser("SELECT seq FROM messages")).toEqual([{ seq: 1 }]);
    expect(
      (await heard(`conversation:${pair.id}`)).filter(({ type }) => type === "message.sent"),
    ).toHaveLength(1);
    expect(await say(ada, pair, "Other words, same id", { clientId })).toEqual(answers[0]);
  });

  test("a hundred messages at once from five people are numbered without gaps, in the order they were kept", async () => {
    const people = [ada, grace, alan, await newcomer("katherine"), await newcomer("hedy")];
    await establish(...people);
    const [opener = ada, ...others] = people;
    const group = await groupOf(opener, ...others);
    const sent = await Promise.all(
      Array.from({ length: 100 }, (_, n) => say(people[n % 5] ?? ada, group, `Message ${n}`)),
    );
    expect(sent.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 100 }, (_, n) => n + 1),
    );
    const events = (await heard(`conversation:${group.id}`)).filter(({ type }) => type === "message.sent");
    expect(events.map(({ payload }) => payload.seq)).toEqual(Array.from({ length: 100 }, (_, n) => n + 1));
    const [row] = await asSuperuser("SELECT last_seq FROM conversations WHERE id = $1", [group.id]);
    expect(row).toEqual({ last_seq: 100 });
  }, 30_000);

  test("leaving while writing: each message was sent before it or is refused", async () => {
    await establish(grace);
    const group = await groupOf(ada, grace, alan);
    const attempts = await Promise.allSettled([
      ...Array.from({ length: 8 }, (_, n) => say(grace, group, `Line ${n}`)),
      leaveConversation(grace, group),
      ...Array.from({ length: 8 }, (_, n) => say(grace, group, `Late ${n}`)),
    ]);
    const kept = attempts.filter(({ status }, at) => status === "fulfilled" && at !== 8).length;
    for (const attempt of attempts)
      if (attempt.status === "rejected") expect(attempt.reason).toMatchObject({ code: "not_found" });
    const [row] = await asSuperuser("SELECT last_seq FROM conversations WHERE id = $1", [group.id]);
    expect(row).toEqual({ last_seq: kept });
  });
});

describe("reading", () => {
  test("pages go back from the newest, or on from a number", async () => {
    await establish(ada);
    const pair = await pairOf(ada, grace);
    for (let n = 1; n <= 7; n++) await say(ada, pair, `Line ${n}`);
    const page = (query: object) => listMessages(grace, { id: pair.id, limit: 3, ...query });
    const seqs = async (query: object) => {
      const { items, hasMore } = await page(query);
      return [items.map(({ seq }) => seq), hasMore];
    };
    expect(await seqs({})).toEqual([[7, 6, 5], true]);
    expect(await seqs({ before: 5 })).toEqual([[4, 3, 2], true]);
    expect(await seqs({ before: 2 })).toEqual([[1], false]);
    expect(await seqs({ after: 4 })).toEqual([[5, 6, 7], false]);
  });

  test("who comes later does not read what was said before", async () => {
    const group = await groupOf(ada, grace);
    const before = await say(ada, group, "About Alan");
    await followMember(alan, { member: "ada" });
    await addToGroup(ada, { id: group.id, members: ["alan"] });
    const after = await say(ada, group, "Welcome", { replyToSeq: before.seq });
    expect((await read(alan, group)).map(({ seq }) => seq)).toEqual([after.seq]);
    expect((await getMessage(alan, after.id)).replyTo).toBeNull();
    await expect(getMessage(alan, before.id)).rejects.toMatchObject({ code: "not_found" });
    expect(await getUnreadMessages(alan)).toMatchObject({ unread: 1 });
  });
});

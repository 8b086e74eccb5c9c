import { afterAll, afterEach, describe, expect, test } from "vitest";
import { getEvent } from "@/lib/communities/events/queries";
import { getCommunity } from "@/lib/communities/queries";
import { deletePost } from "@/lib/forum/posts/delete-post";
import { getThread } from "@/lib/forum/threads/queries";
import { appealDecision } from "@/lib/moderation/appeal-decision";
import { forgetRemovals } from "@/lib/moderation/forget-removals";
import { judgeAppeal } from "@/lib/moderation/judge-appeal";
import { listMyDecisions } from "@/lib/moderation/queries";
import { readLetterToken } from "@/lib/moderation/write-letter";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase } from "@/lib/platform/db";
import { getOwnProfile } from "@/lib/profiles/queries";
import { updateProfile } from "@/lib/profiles/update-profile";
import { categoryOf, counts, postsOf, reply, start } from "@/tests/lib/forum/shelf";
import { establish, pairOf, read, say } from "@/tests/lib/messaging/talk";
import { ada, admin, alan, castOnStage, grace, moderator, newcomer } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { lettersTo } from "@/tests/support/visitors";
import * as rooms from "../communities/place";
import { decide, queue, report, theCase } from "./desk";

castOnStage();
afterAll(closeDatabase);
afterEach(thawClock);

const why = "It is against the rules.";
const words = "I was quoting the film, nobody was meant.";
const mine = (who = ada) => listMyDecisions(who, { limit: 20 }).then(({ items }) => items);
const ends = async (who = ada) =>
  (
    await asSuperuser("SELECT silenced_until AS quiet, suspended_until AS out FROM members WHERE id = $1", [
      who.id,
    ])
  )[0];

async function decided(
  input: Record<string, unknown>,
  kind: Parameters<typeof report>[1] = "member",
  ref = "ada",
) {
  await report(grace, kind, ref);
  const open = await theCase();
  await decide(moderator, open, input);
  const [decision] = await mine();
  if (!decision) throw new Error("It was decided.");
  return { open, decision };
}

async function appealed(input: Record<string, unknown>, kind?: Parameters<typeof report>[1], ref?: string) {
  const { open, decision } = await decided(input, kind, ref);
  await appealDecision(ada, { id: decision.id, words });
  return { open, decision };
}

describe("deciding", () => {
  test("a dismissed report changes nothing and tells only whoever reported", async () => {
    await report(grace, "member", "ada");
    await decide(moderator, await theCase(), { verdict: "dismiss", reason: "" });
    expect(await rooms.inboxOf(ada)).toEqual([]);
    expect(await rooms.inboxOf(grace)).toMatchObject([{ type: "report-decision", data: { acted: false } }]);
    expect(await mine()).toEqual([]);
    expect(await asSuperuser("SELECT status FROM reports")).toEqual([{ status: "dismissed" }]);
    // What is reported anew is a new case.
    await report(grace, "member", "ada");
    expect((await theCase()).reportCount).toBe(1);
  });

  test("a warning says why, by notice and by letter, and is written down", async () => {
    const { decision } = await decided({ verdict: "warn" });
    expect(decision).toMatchObject({ verdict: "warn", removed: false, reason: why, endsAt: null });
    expect(decision).not.toHaveProperty("by");
    expect(await rooms.inboxOf(ada)).toMatchObject([
      { type: "moderation-decision", data: { verdict: "warn", reason: why } },
    ]);
    expect(await rooms.inboxOf(grace)).toMatchObject([{ type: "report-decision", data: { acted: true } }]);
    const [mail] = await lettersTo("ada@example.com");
    expect(mail).toMatchObject({ to: "ada@example.com", kind: "moderation-decision" });
    expect(mail?.text).toContain(why);
    const token = /\/decisions\?token=([\w.-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
    expect(readLetterToken(token)).toEqual({ member: { id: ada.id }, decisionId: decision.id });
    expect(readLetterToken(`${token}x`)).toBeNull();
    expect(await asSuperuser("SELECT action, actor_id, subject_id, reason FROM audit_entries")).toEqual([
      { action: "moderation.warn", actor_id: moderator.id, subject_id: ada.id, reason: why },
    ]);
  });

  test("what is gone already is not taken away, and nobody is told that it was", async () => {
    const thread = await start(ada, await categoryOf("Films"), "Rude");
    const post = await reply(ada, thread, "Rubbish.");
    await report(grace, "forum-post", post.id);
    const open = await theCase();
    await deletePost(ada, { id: post.id, reason: "" });
    await expect(decide(moderator, open, { verdict: "remove" })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("gone already"),
    });
    expect(await mine()).toEqual([]);
    await decide(moderator, open, { verdict: "warn", removes: true });
    expect(await mine()).toMatchObject([{ verdict: "warn", removed: false }]);
    expect(await rooms.inboxOf(ada)).toMatchObject([{ data: { verdict: "warn", removed: false } }]);
    expect(
      await asSuperuser(
        "SELECT data->'removes' AS removes FROM audit_entries WHERE action = 'moderation.warn'",
      ),
    ).toEqual([{ removes: false }]);
  });

  test("somebody silenced does not write, somebody suspended is out, until it ends; the longest that holds counts", async () => {
    await establish(ada);
    const pair = await pairOf(ada, grace);
    await decided({ verdict: "silence", ends: "month" });
    await expect(say(ada, pair, "But")).rejects.toMatchObject({ code: "forbidden" });
    const first = await ends();
    await decided({ verdict: "silence", ends: "day" });
    expect(await ends()).toEqual(first);
    await decided({ verdict: "suspend", ends: "never" });
    expect((await ends())?.out).toEqual(new Date("9999-12-31T00:00:00Z"));
    await expect(report(grace, "member", "ada")).rejects.toMatchObject({ code: "not_found" });
  });

  test("only an administrator decides about staff, nobody twice, and two at once are one decision", async () => {
    await newcomer("other-mod", "moderator");
    await report(grace, "member", "other-mod");
    await expect(decide(moderator, await theCase(), { verdict: "warn" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await decide(admin, await theCase(), { verdict: "warn" });
    await report(grace, "member", "ada");
    const open = await theCase();
    const both = await Promise.allSettled(
      [moderator, admin].map((who) => decide(who, open, { verdict: "silence" })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(decide(admin, open, { verdict: "warn" })).rejects.toMatchObject({ code: "conflict" });
    expect(await mine()).toHaveLength(1);
    expect(() => decide(admin, open, { verdict: "warn", reason: "" })).toThrow();
  });
});

describe("what was taken away", () => {
  test("a message is gone with its words, and comes back when the decision is undone", async () => {
    await establish(ada);
    const pair = await pairOf(ada, grace);
    const { id } = await say(ada, pair, "You **fool**.");
    const { open } = await appealed({ verdict: "warn", removes: true }, "message", id);
    expect((await read(grace, pair))[0]).toMatchObject({ body: null, html: null });
    await judgeAppeal(admin, { id: open.id, judgement: "undone", reason: "It was a quote." });
    expect((await read(grace, pair))[0]).toMatchObject({ body: "You **fool**.", deletedAt: null });
    expect(await asSuperuser("SELECT kept FROM moderation_decisions")).toEqual([{ kept: {} }]);
  });

  test("so does a message of a room, in its thread, too", async () => {
    const { lobby } = await rooms.placeOf(grace, [ada]);
    const top = await rooms.say(grace, lobby, "Well?");
    const { id } = await rooms.say(ada, lobby, "Go away.", { threadId: top.id });
    const { open } = await appealed({ verdict: "remove" }, "room-message", id);
    expect(await rooms.read(grace, lobby)).toMatchObject([{ replyCount: 0 }]);
    await judgeAppeal(admin, { id: open.id, judgement: "undone", reason: "Fine." });
    expect(await rooms.read(grace, lobby)).toMatchObject([{ replyCount: 1 }]);
    expect((await rooms.read(grace, lobby, top.id)).at(-1)).toMatchObject({ body: "Go away." });
  });

  test("a post and a thread go and come back with their counts; a thread that is away is staff's alone", async () => {
    const films = await categoryOf("Films");
    const thread = await start(ada, films, "Is it any good?");
    const post = await reply(ada, thread, "It is *not*.");
    const { open } = await appealed({ verdict: "remove" }, "forum-post", post.id);
    expect((await postsOf(null, thread))[1]).toMatchObject({ body: null });
    await judgeAppeal(admin, { id: open.id, judgement: "undone", reason: "Fine." });
    expect((await postsOf(null, thread))[1]).toMatchObject({ body: "It is *not*." });
    const again = await appealed({ verdict: "remove" }, "forum-thread", thread.id);
    for (const viewer of [null, grace, ada])
      await expect(getThread(viewer, thread.id)).rejects.toMatchObject({ code: "not_found" });
    expect((await getThread(moderator, thread.id)).category.slug).toBe("taken-away");
    await judgeAppeal(admin, { id: again.open.id, judgement: "undone", reason: "Fine." });
    expect((await getThread(null, thread.id)).category.slug).toBe("films");
    const { kept, there } = await counts();
    expect(kept).toEqual(there);
  });

  test("a profile loses its words, a community is hidden, an event is called off, until they come back", async () => {
    await updateProfile(ada, { bio: "Buy my course.", place: "London" });
    const member = await appealed({ verdict: "remove" });
    expect(await getOwnProfile(ada)).toMatchObject({ bio: "", place: "" });
    await judgeAppeal(admin, { id: member.open.id, judgement: "undone", reason: "Fine." });
    expect(await getOwnProfile(ada)).toMatchObject({ bio: "Buy my course.", place: "London" });
    const event = await rooms.eventOf([grace]);
    const off = await appealed({ verdict: "remove" }, "event", event.id);
    expect((await getEvent(grace, event.id)).cancelledAt).not.toBeNull();
    await judgeAppeal(admin, { id: off.open.id, judgement: "undone", reason: "Fine." });
    expect((await getEvent(grace, event.id)).cancelledAt).toBeNull();
    const { slug } = event.community;
    const hidden = await appealed({ verdict: "remove" }, "community", slug);
    await expect(getCommunity(grace, slug)).rejects.toMatchObject({ code: "not_found" });
    await judgeAppeal(admin, { id: hidden.open.id, judgement: "undone", reason: "Fine." });
    expect((await getCommunity(grace, slug)).hidden).toBeNull();
  });

  test("is forgotten for good when it can no longer be asked back", async () => {
    await updateProfile(ada, { bio: "Buy my course." });
    await decided({ verdict: "remove" });
    const kept = async () => (await asSuperuser("SELECT kept FROM moderation_decisions"))[0]?.kept;
    await forgetRemovals();
    expect(await kept()).toMatchObject({ bio: "Buy my course." });
    freezeClock(new Date(Date.now() + 31 * 24 * 3_600_000));
    await forgetRemovals();
    expect(await kept()).toEqual({});
  });

  test("staff takes away only what somebody reported", async () => {
    const { id } = await say(ada, await pairOf(ada, grace), "Just between us.");
    expect(await asSuperuser("SELECT * FROM take_message_away($1, $2, now())", [moderator.id, id])).toEqual(
      [],
    );
    expect(await asSuperuser("SELECT * FROM take_message_away($1, $2, now())", [alan.id, id])).toEqual([]);
  });
});

describe("an appeal", () => {
  test("is judged by somebody else, once; undone, what held no longer does, and the member hears it", async () => {
    const { open, decision } = await appealed({ verdict: "suspend", ends: "week" });
    expect(await queue({ box: "appeals" })).toMatchObject([{ id: open.id, decision: { appeal: words } }]);
    const answer = { id: open.id, judgement: "undone", reason: "You were right." } as const;
    await expect(judgeAppeal(moderator, answer)).rejects.toMatchObject({ code: "forbidden" });
    await expect(judgeAppeal(grace, answer)).rejects.toMatchObject({ code: "forbidden" });
    const second = await newcomer("second-mod", "moderator");
    const both = await Promise.allSettled([admin, second].map((who) => judgeAppeal(who, answer)));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await ends()).toEqual({ quiet: null, out: null });
    expect(await mine()).toMatchObject([
      { id: decision.id, judgement: "undone", judgementReason: "You were right." },
    ]);
    expect((await lettersTo("ada@example.com")).map(({ subject }) => subject)).toContain(
      "Your appeal was looked at",
    );
    expect((await rooms.inboxOf(ada))[0]).toMatchObject({ data: { judgement: "undone" } });
  });

  test("that is turned down leaves everything as it was", async () => {
    const { open } = await appealed({ verdict: "silence", ends: "week" });
    const before = await ends();
    await judgeAppeal(admin, { id: open.id, judgement: "upheld", reason: "It stands." });
    expect(await ends()).toEqual(before);
    expect(await mine()).toMatchObject([{ judgement: "upheld" }]);
    await expect(
      judgeAppeal(admin, { id: open.id, judgement: "undone", reason: "Or not." }),
    ).rejects.toMatchObject({ code: "conflict" });
  });

  test("is the member's own to make, once, within thirty days", async () => {
    const { decision } = await decided({ verdict: "warn" });
    await expect(appealDecision(grace, { id: decision.id, words })).rejects.toMatchObject({
      code: "not_found",
    });
    const twice = await Promise.allSettled([1, 2].map(() => appealDecision(ada, { id: decision.id, words })));
    expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    freezeClock(new Date(Date.now() + 1_000));
    const later = await decided({ verdict: "warn" });
    freezeClock(new Date(Date.now() + 31 * 24 * 3_600_000));
    await expect(appealDecision(ada, { id: later.decision.id, words })).rejects.toMatchObject({
      code: "conflict",
    });
  });
});

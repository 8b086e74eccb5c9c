import { afterAll, afterEach, describe, expect, test } from "vitest";
import { claimCase } from "@/lib/moderation/claim-case";
import { decideCases } from "@/lib/moderation/decide-cases";
import { getCase, listQueue } from "@/lib/moderation/queries";
import { releaseCase } from "@/lib/moderation/release-case";
import { queueQuery } from "@/lib/moderation/schema";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { categoryOf, reply, start } from "@/tests/lib/forum/shelf";
import { establish, pairOf, say } from "@/tests/lib/messaging/talk";
import { ada, admin, alan, castOnStage, grace, moderator, newcomer, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { eventOf, placeOf } from "../communities/place";
import { decide, queue, report, theCase } from "./desk";

castOnStage();
afterAll(closeDatabase);
afterEach(thawClock);

describe("reporting", () => {
  test("takes anything one may see: a member, a community, an event, a thread, a post", async () => {
    const { id: eventId } = await eventOf([grace]);
    const { community } = await placeOf(ada, [grace], { name: "Reel Talk" });
    const thread = await start(ada, await categoryOf("Films"), "Is it any good?", "It is not.");
    const post = await reply(ada, thread, "Nobody asked you.");
    await report(grace, "member", "ada");
    await report(grace, "community", community.slug);
    await report(grace, "event", eventId);
    await report(grace, "forum-thread", thread.id);
    await report(grace, "forum-post", post.id);
    const waiting = await queue();
    expect(waiting.map(({ kind, title, excerpt, member }) => [kind, title, excerpt, member?.handle])).toEqual(
      [
        ["member", "", "", "ada"],
        ["community", "Reel Talk", "Silent films, **loudly**.", "ada"],
        ["event", "The Wind, with live piano", "", "ada"],
        ["forum-thread", "Is it any good?", "It is not.", "ada"],
        ["forum-post", "Is it any good?", "Nobody asked you.", "ada"],
      ],
    );
    const [, , , , last] = waiting;
    const { evidence } = await getCase(moderator, { id: last?.id ?? "" });
    expect(evidence).toMatchObject({
      reportedSeq: 2,
      messages: [
        { seq: 1, body: "It is not." },
        { seq: 2, body: "Nobody asked you." },
      ],
    });
  });

  test("a thing is one case, however many report it; the first post stands for its thread", async () => {
    const thread = await start(ada, await categoryOf("Films"), "Is it any good?");
    const [first] = await asSuperuser<{ id: string }>("SELECT id FROM forum_posts");
    await Promise.all([
      report(grace, "forum-thread", thread.id),
      report(alan, "forum-post", first?.id ?? "", { reason: "spam" }),
      report(stranger, "forum-thread", thread.id),
    ]);
    await report(grace, "forum-thread", thread.id);
    expect(await theCase()).toMatchObject({
      kind: "forum-thread",
      reportCount: 3,
      reasons: [
        { reason: "harassment", count: 2 },
        { reason: "spam", count: 1 },
      ],
    });
  });

  test("nobody reports themselves, what is theirs, or what they do not see", async () => {
    const { community } = await placeOf(ada, [], { visibility: "private" });
    const thread = await start(ada, await categoryOf("Films"), "Mine alone");
    await expect(report(ada, "member", "ada")).rejects.toMatchObject({ code: "forbidden" });
    await expect(report(ada, "community", community.slug)).rejects.toMatchObject({ code: "forbidden" });
    await expect(report(ada, "forum-thread", thread.id)).rejects.toMatchObject({ code: "forbidden" });
    await expect(report(grace, "community", community.slug)).rejects.toMatchObject({ code: "not_found" });
    await expect(report(grace, "member", "nobody")).rejects.toMatchObject({ code: "not_found" });
    await expect(report(grace, "event", newId())).rejects.toMatchObject({ code: "not_found" });
    expect(await queue()).toEqual([]);
  });
});

describe("the queue", () => {
  test("is for staff, the longest waiting first or the most reported, a page at a time in one round trip", async () => {
    for (const handle of ["bo", "cy", "di"]) await newcomer(`${handle}-films`);
    await report(grace, "member", "bo-films");
    await report(grace, "member", "cy-films");
    await report(alan, "member", "cy-films");
    await report(grace, "member", "di-films");
    const names = (page: { items: { member: { handle: string } | null }[] }) =>
      page.items.map(({ member }) => member?.handle);
    const ask = (query: Record<string, unknown>) => listQueue(moderator, queueQuery.parse(query));
    for (const [sort, order] of [
      ["oldest", ["bo-films", "cy-films", "di-films"]],
      ["reported", ["cy-films", "bo-films", "di-films"]],
    ] as const) {
      const before = roundTrips();
      const first = await ask({ sort, limit: 2 });
      expect(roundTrips() - before).toBe(1);
      const rest = await ask({ sort, limit: 2, cursor: first.nextCursor });
      expect([...names(first), ...names(rest)]).toEqual(order);
      expect(rest.nextCursor).toBeNull();
      expect(first.counts).toEqual({ open: 3, mine: 0, appeals: 0, held: 0 });
    }
    expect(names(await ask({ kind: "message" }))).toEqual([]);
    const { id } = await theCaseOf("bo-films");
    for (const outsider of [ada, stranger]) {
      await expect(listQueue(outsider, queueQuery.parse({}))).rejects.toMatchObject({ code: "forbidden" });
      await expect(getCase(outsider, { id })).rejects.toMatchObject({ code: "forbidden" });
      await expect(claimCase(outsider, { id })).rejects.toMatchObject({ code: "forbidden" });
      await expect(decide(outsider, { id }, { verdict: "dismiss" })).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    await expect(getCase(moderator, { id: newId() })).rejects.toMatchObject({ code: "not_found" });
  });

  test("shows of a conversation only what the report carries, and what is known of whom it is about", async () => {
    await establish(ada);
    const pair = await pairOf(ada, grace);
    for (let n = 1; n <= 8; n++) await say(ada, pair, `Line ${n}`);
    const { id } = await say(ada, pair, "You fool.");
    await report(grace, "message", id, { note: "He will not stop." });
    const found = await getCase(moderator, await theCase());
    expect(found).toMatchObject({
      href: null,
      excerpt: "You fool.",
      reports: [{ reason: "harassment", note: "He will not stop.", by: { handle: "grace" } }],
      history: { role: "member", caseCount: 0, decisions: [], quietUntil: null, outUntil: null },
    });
    expect(found.evidence.messages.map(({ body }) => body)).toEqual([
      "Line 4",
      "Line 5",
      "Line 6",
      "Line 7",
      "Line 8",
      "You fool.",
    ]);
  });

  test("one of the staff at a time takes a case up, for half an hour, and not one about themselves", async () => {
    await report(grace, "member", "ada");
    await report(grace, "member", "minerva");
    const [about, own] = await queue();
    if (!about || !own) throw new Error("There are two.");
    const outcomes = await Promise.allSettled([claimCase(moderator, about), claimCase(admin, about)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const [winner, other] = outcomes[0]?.status === "fulfilled" ? [moderator, admin] : [admin, moderator];
    expect((await queue({ box: "mine" }, winner)).map(({ id }) => id)).toEqual([about.id]);
    await expect(claimCase(other, about)).rejects.toMatchObject({ code: "conflict" });
    await expect(decide(other, about, { verdict: "dismiss" })).rejects.toMatchObject({ code: "conflict" });
    await claimCase(winner, about);
    await releaseCase(other, about);
    expect((await getCase(other, about)).claim?.by.id).toBe(winner.id);
    freezeClock(new Date(Date.now() + 31 * 60_000));
    expect((await claimCase(other, about)).claim?.by.id).toBe(other.id);
    await releaseCase(other, about);
    await releaseCase(other, about);
    expect((await getCase(other, about)).claim).toBeNull();
    await expect(claimCase(moderator, own)).rejects.toMatchObject({ code: "forbidden" });
    await expect(decide(moderator, own, { verdict: "dismiss" })).rejects.toMatchObject({ code: "forbidden" });
  });

  test("several are decided at once; what cannot be is named and holds up nothing", async () => {
    for (const handle of ["bo", "cy"]) await newcomer(`${handle}-films`);
    for (const handle of ["bo-films", "cy-films", "minerva"]) await report(grace, "member", handle);
    const ids = (await queue()).map(({ id }) => id);
    const answer = await decideCases(moderator, { ids: [...ids, newId()], verdict: "dismiss", reason: "" });
    expect(answer).toMatchObject({ decided: 2, refused: [{ id: ids[2] }, {}] });
    expect((await queue()).map(({ id }) => id)).toEqual([ids[2]]);
    expect(await queue({ box: "done" })).toHaveLength(2);
  });
});

async function theCaseOf(handle: string) {
  const found = (await queue()).find(({ member }) => member?.handle === handle);
  if (!found) throw new Error("There is none.");
  return found;
}

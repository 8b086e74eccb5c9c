import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { listKeepers } from "@/lib/admin/keepers/queries";
import { setKeeper } from "@/lib/admin/keepers/set-keeper";
import type { Actor } from "@/lib/auth/actor";
import { getDesk } from "@/lib/communities/members/staff-queries";
import { deletePost } from "@/lib/forum/posts/delete-post";
import { deleteThread } from "@/lib/forum/threads/delete-thread";
import { keepThread } from "@/lib/forum/threads/keep-thread";
import { getThread } from "@/lib/forum/threads/queries";
import { appealDecision } from "@/lib/moderation/appeal-decision";
import { claimCase } from "@/lib/moderation/claim-case";
import { decideCases } from "@/lib/moderation/decide-cases";
import { judgeAppeal } from "@/lib/moderation/judge-appeal";
import { getCase, listMyDecisions, listQueue } from "@/lib/moderation/queries";
import { releaseCase } from "@/lib/moderation/release-case";
import { queueQuery } from "@/lib/moderation/schema";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import * as rooms from "@/tests/lib/communities/place";
import { categoryOf, reply, start } from "@/tests/lib/forum/shelf";
import { ada, admin, alan, castOnStage, grace, moderator, newcomer, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { decide, queue, report } from "./desk";

castOnStage();
afterAll(closeDatabase);

const forbidden = { code: "forbidden" };
const keeps = (handle: string, category: string, keeps = true, who: Actor = admin) =>
  setKeeper(who, { category, handle, keeps });
const ids = (items: { id: string }[]) => items.map(({ id }) => id);

describe("who keeps a category", () => {
  test("is said by administrators; they are told and it is written down; twice is once", async () => {
    await categoryOf("Films");
    for (const outsider of [grace, moderator]) {
      await expect(keeps("grace", "films", true, outsider)).rejects.toMatchObject(forbidden);
      await expect(listKeepers(outsider)).rejects.toMatchObject(forbidden);
    }
    await keeps("grace", "films");
    await keeps("grace", "films");
    expect(await listKeepers(admin)).toMatchObject([{ slug: "films", moderators: [{ handle: "grace" }] }]);
    expect(await rooms.inboxOf(grace)).toMatchObject([
      { data: { verdict: "keeps-category", reason: "Films" } },
    ]);
    await keeps("grace", "films", false);
    await keeps("grace", "films", false);
    expect(await listKeepers(admin)).toMatchObject([{ moderators: [] }]);
    expect(
      await asSuperuser("SELECT action FROM audit_entries WHERE action LIKE 'admin.category%' ORDER BY id"),
    ).toEqual([{ action: "admin.category-given" }, { action: "admin.category-taken" }]);
    await categoryOf("Back room", { whoMayRead: "staff" });
    await expect(keeps("grace", "back-room")).rejects.toMatchObject({ code: "conflict" });
    await expect(keeps("nobody", "films")).rejects.toMatchObject({ code: "not_found" });
    await expect(keeps("grace", "nowhere")).rejects.toMatchObject({ code: "not_found" });
  });

  test("pins, locks, moves and takes away there and under it, and nowhere else; not while they may not write", async () => {
    const films = await categoryOf("Films");
    const under = await categoryOf("Noir", { parentId: films.id });
    const other = await categoryOf("Elsewhere");
    await keeps("grace", "films");
    const [here, below, there] = [
      await start(ada, films, "Here"),
      await start(ada, under, "Below"),
      await start(ada, other, "There"),
    ];
    expect((await getThread(grace, here.id)).category.isKept).toBe(true);
    expect((await getThread(alan, here.id)).category.isKept).toBe(false);
    expect((await getThread(null, here.id)).category.isKept).toBe(false);
    const pin = { isPinned: true, isLocked: true, reason: "" };
    await keepThread(grace, { id: here.id, ...pin });
    await keepThread(grace, { id: below.id, ...pin, category: "films" });
    await expect(keepThread(grace, { id: there.id, ...pin })).rejects.toMatchObject(forbidden);
    await expect(keepThread(grace, { id: here.id, category: "elsewhere", reason: "" })).rejects.toMatchObject(
      forbidden,
    );
    // A lock does not hold who keeps it.
    await reply(grace, here, "A word to all.");
    const [theirs, others] = [await reply(admin, here, "Rude."), await reply(alan, there, "Rude.")];
    await deletePost(grace, { id: theirs.id, reason: "Rude" });
    await expect(deletePost(grace, { id: others.id, reason: "" })).rejects.toMatchObject(forbidden);
    await deleteThread(grace, { id: below.id, reason: "Spam" });
    await expect(deleteThread(grace, { id: there.id, reason: "" })).rejects.toMatchObject(forbidden);
    await asSuperuser("UPDATE members SET silenced_until = now() + interval '1 day' WHERE id = $1", [
      grace.id,
    ]);
    await expect(keepThread(grace, { id: here.id, ...pin })).rejects.toMatchObject(forbidden);
  });
});

describe("their part of the queue", () => {
  let inside: { id: string };
  let outside: { id: string };
  const part = (box = "open", who = grace) => queue({ box }, who);

  beforeEach(async () => {
    const [films, other] = [await categoryOf("Films"), await categoryOf("Elsewhere")];
    await keeps("grace", "films");
    const [here, there] = [await start(ada, films, "Here"), await start(ada, other, "There")];
    await report(alan, "forum-post", (await reply(ada, here, "Fool.")).id);
    await report(alan, "forum-thread", there.id);
    await report(alan, "member", "ada");
    const all = await queue();
    const of = (title: string) => all.find((item) => item.title === title) ?? { id: "" };
    [inside, outside] = [of("Here"), of("There")];
  });

  test("is what was reported there, in one round trip; the staff of the site see all, others nothing", async () => {
    const before = roundTrips();
    expect(ids(await part())).toEqual([inside.id]);
    expect(roundTrips() - before).toBe(1);
    expect((await listQueue(grace, queueQuery.parse({}))).counts).toMatchObject({
      open: 1,
      mine: 0,
      appeals: 0,
    });
    expect(await queue()).toHaveLength(3);
    const seen = await getCase(grace, inside);
    expect(seen.history).toMatchObject({ caseCount: 0, decisions: [] });
    expect((await getCase(moderator, inside)).history).toMatchObject({ caseCount: 2 });
    await expect(getCase(grace, outside)).rejects.toMatchObject({ code: "not_found" });
    for (const outsider of [ada, stranger]) {
      await expect(part("open", outsider)).rejects.toMatchObject(forbidden);
      await expect(getCase(outsider, inside)).rejects.toMatchObject(forbidden);
      await expect(claimCase(outsider, inside)).rejects.toMatchObject(forbidden);
      await expect(
        decideCases(outsider, { ids: [inside.id], verdict: "dismiss", reason: "" }),
      ).rejects.toMatchObject(forbidden);
    }
  });

  test("is theirs to take up and decide, within their reach; appeals are for the staff of the site", async () => {
    await claimCase(grace, inside);
    expect(ids(await part("mine"))).toEqual([inside.id]);
    await releaseCase(grace, inside);
    for (const attempt of [
      () => claimCase(grace, outside),
      () => releaseCase(grace, outside),
      () => decide(grace, outside, { verdict: "dismiss" }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
    expect(await decideCases(grace, { ids: [outside.id], verdict: "dismiss", reason: "" })).toMatchObject({
      decided: 0,
    });
    for (const verdict of ["silence", "suspend"])
      await expect(decide(grace, inside, { verdict })).rejects.toMatchObject(forbidden);
    await decide(grace, inside, { verdict: "remove" });
    expect(ids(await part("done"))).toEqual([inside.id]);
    const [decision] = (await listMyDecisions(ada, { limit: 1 })).items;
    await appealDecision(ada, { id: decision?.id ?? "", words: "It was meant kindly." });
    const answer = { id: inside.id, judgement: "undone", reason: "Fine." } as const;
    await expect(judgeAppeal(grace, answer)).rejects.toMatchObject(forbidden);
    await judgeAppeal(moderator, answer);
  });

  test("goes with a thread that moves, and not to who is no moderator any more, or is out", async () => {
    const [{ href = "" } = {}] = await part();
    const thread = /t\/[^/]+\/([^/]+)/.exec(href ?? "")?.[1] ?? "";
    await keepThread(moderator, { id: thread, category: "elsewhere", reason: "" });
    expect(await part()).toEqual([]);
    await keeps("grace", "elsewhere");
    expect(await part()).toHaveLength(2);
    await asSuperuser("UPDATE members SET suspended_until = now() + interval '1 day' WHERE id = $1", [
      grace.id,
    ]);
    await expect(part()).rejects.toMatchObject(forbidden);
    await asSuperuser("UPDATE members SET suspended_until = NULL WHERE id = $1", [grace.id]);
    await keeps("grace", "films", false);
    await keeps("grace", "elsewhere", false);
    await expect(part()).rejects.toMatchObject(forbidden);
  });

  test("is nothing about themselves", async () => {
    const said = await reply(
      grace,
      { id: (await getCase(moderator, inside)).href?.split("/")[4] ?? "" },
      "Mine.",
    );
    await report(alan, "forum-post", said.id);
    expect(await part()).toHaveLength(1);
    expect(await queue()).toHaveLength(4);
  });
});

test("the staff of a community see what was reported there, without who reported it or who of the site decided", async () => {
  const { community, lobby } = await rooms.placeOf(grace, [ada, alan]);
  await report(alan, "room-message", (await rooms.say(ada, lobby, "Fools.")).id);
  const desk = (who = grace) => getDesk(who, community.id, { limit: 20 }).then(({ reports }) => reports);
  expect(await desk()).toMatchObject([
    { kind: "room-message", excerpt: "Fools.", claim: null, decision: null },
  ]);
  const [open] = await queue();
  if (!open) throw new Error("It was reported.");
  await claimCase(moderator, open);
  expect((await desk())[0]?.claim).toBeNull();
  await decide(moderator, open, { verdict: "warn" });
  const [decided] = await desk();
  expect(decided?.decision).toMatchObject({ verdict: "warn", by: null });
  expect(JSON.stringify(decided)).not.toMatch(/alan|minerva/i);
  for (const outsider of [ada, alan, stranger]) expect(await desk(outsider)).toEqual([]);
  const other = await rooms.placeOf(await newcomer("elsewhere"));
  expect((await getDesk(grace, other.community.id, { limit: 20 })).reports).toEqual([]);
});

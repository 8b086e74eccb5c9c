import { afterAll, beforeEach, expect, test } from "vitest";
import type { Category } from "@/lib/forum/categories/schema";
import { closePoll } from "@/lib/forum/polls/close-poll";
import { pollInput } from "@/lib/forum/polls/schema";
import { voteInPoll } from "@/lib/forum/polls/vote-in-poll";
import { deleteThread } from "@/lib/forum/threads/delete-thread";
import { keepThread } from "@/lib/forum/threads/keep-thread";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { heard } from "@/tests/lib/messaging/talk";
import { ada, alan, castOnStage, grace, moderator, newcomer, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { categoryOf, postsOf, reply, start } from "./shelf";

castOnStage();
afterAll(closeDatabase);

let films: Category;
beforeEach(async () => {
  films = await categoryOf("Films");
});
const ask = (more: Record<string, unknown> = {}) =>
  start(
    ada,
    films,
    "Which one?",
    "Choose.",
    [],
    pollInput.parse({ options: ["M", "Sunrise", "Nosferatu"], ...more }),
  );
const pollOf = async (who: typeof ada | null, thread: { id: string }) =>
  (await postsOf(who, thread))[0]?.poll;
const votes = (poll: { options: { votes: number | null }[] } | null | undefined) =>
  poll?.options.map((option) => option.votes);

test("everybody sees a poll with its thread and what was chosen; one may choose anew, and take it back", async () => {
  const thread = await ask();
  await reply(grace, thread, "Hard to say.");
  const before = roundTrips();
  expect(await pollOf(null, thread)).toMatchObject({
    kind: "single",
    voters: 0,
    mine: null,
    isClosed: false,
  });
  expect(roundTrips() - before).toBe(1);
  await voteInPoll(grace, { id: thread.id, choices: [2] });
  const { poll } = await voteInPoll(grace, { id: thread.id, choices: [3] });
  expect(poll).toMatchObject({ mine: [3], voters: 1 });
  await voteInPoll(alan, { id: thread.id, choices: [3] });
  expect(votes(await pollOf(null, thread))).toEqual([0, 0, 2]);
  expect((await postsOf(null, thread))[1]?.poll).toBeNull();
  await voteInPoll(grace, { id: thread.id, choices: [] });
  expect(await pollOf(grace, thread)).toMatchObject({ mine: null, voters: 1 });
  expect((await heard(`thread:${thread.id}`)).filter(({ type }) => type === "poll.voted")).toHaveLength(4);
});

test("several may be chosen up to what it says; where it is ranked, places are points", async () => {
  const several = await ask({ kind: "multiple", most: 2 });
  await voteInPoll(grace, { id: several.id, choices: [1, 3] });
  await voteInPoll(alan, { id: several.id, choices: [3] });
  expect(votes(await pollOf(ada, several))).toEqual([1, 0, 2]);
  const ranked = await ask({ kind: "ranked" });
  await voteInPoll(grace, { id: ranked.id, choices: [2, 1, 3] });
  await voteInPoll(alan, { id: ranked.id, choices: [3, 2] });
  expect(votes(await pollOf(ada, ranked))).toEqual([2, 5, 4]);
  for (const [thread, choices] of [
    [several, [1, 2, 3]],
    [several, [1, 1]],
    [several, [4]],
    [ranked, [2, 2]],
  ] as const)
    await expect(voteInPoll(stranger, { id: thread.id, choices: [...choices] })).rejects.toMatchObject({
      code: "conflict",
    });
});

test("where results are kept until one has voted, they are, until it closes", async () => {
  const thread = await ask({ hidesResults: true, closesAt: "2099-01-01T00:00:00Z" });
  await voteInPoll(grace, { id: thread.id, choices: [2] });
  expect(votes(await pollOf(grace, thread))).toEqual([0, 1, 0]);
  for (const who of [null, ada, moderator])
    expect(votes(await pollOf(who, thread))).toEqual([null, null, null]);
  await expect(closePoll(grace, { id: thread.id })).rejects.toMatchObject({ code: "forbidden" });
  expect((await closePoll(ada, { id: thread.id })).poll.isClosed).toBe(true);
  await closePoll(moderator, { id: thread.id });
  expect(votes(await pollOf(null, thread))).toEqual([0, 1, 0]);
  await expect(voteInPoll(alan, { id: thread.id, choices: [1] })).rejects.toMatchObject({
    message: "This poll is closed.",
  });
});

test("who keeps the forum closes a poll of somebody else's once: a second time says and writes nothing", async () => {
  const thread = await ask();
  for (let turn = 0; turn < 2; turn++)
    expect((await closePoll(moderator, { id: thread.id })).poll.isClosed).toBe(true);
  const written = await asSuperuser("SELECT FROM audit_entries WHERE action = 'forum.poll-closed'");
  expect(written).toHaveLength(1);
  const said = await asSuperuser("SELECT FROM realtime_events WHERE channel = $1 AND type = 'poll.voted'", [
    `thread:${thread.id}`,
  ]);
  expect(said).toHaveLength(1);
});

test("thirty who vote and change their minds at once are each counted once", async () => {
  const thread = await ask();
  const crowd = await Promise.all(Array.from({ length: 15 }, (_, n) => newcomer(`voter-${n}`)));
  await Promise.all(
    crowd.flatMap((who) => [1, 2].map((choice) => voteInPoll(who, { id: thread.id, choices: [choice] }))),
  );
  const poll = await pollOf(null, thread);
  expect(poll?.voters).toBe(15);
  expect(votes(poll)?.reduce((sum: number, each) => sum + (each ?? 0), 0)).toBe(15);
});

test("nobody votes where there is no poll, nor where they may not write, nor in what is hidden from them; it goes with its thread", async () => {
  const plain = await start(ada, films, "No poll");
  await expect(voteInPoll(grace, { id: plain.id, choices: [1] })).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(closePoll(ada, { id: plain.id })).rejects.toMatchObject({ code: "not_found" });
  const thread = await ask();
  await blockMember(ada, { member: "stranger" });
  await expect(voteInPoll(stranger, { id: thread.id, choices: [1] })).rejects.toMatchObject({
    code: "not_found",
  });
  await keepThread(moderator, { id: thread.id, isLocked: true, reason: "" });
  await expect(voteInPoll(grace, { id: thread.id, choices: [1] })).rejects.toMatchObject({
    code: "forbidden",
  });
  await voteInPoll(moderator, { id: thread.id, choices: [1] });
  await deleteThread(moderator, { id: thread.id, reason: "" });
  expect(await asSuperuser("SELECT 1 FROM forum_polls")).toEqual([]);
});

test("a poll has two to ten different options, and closes in time to come", () => {
  for (const wrong of [
    { options: ["One"] },
    { options: ["One", "One"] },
    { options: Array.from({ length: 11 }, (_, n) => `Option ${n}`) },
    { options: ["One", "Two"], closesAt: "2020-01-01T00:00:00Z" },
  ])
    expect(pollInput.safeParse(wrong).success).toBe(false);
  expect(pollInput.parse({ options: ["One", "Two"], kind: "multiple", most: 9 }).most).toBe(2);
});

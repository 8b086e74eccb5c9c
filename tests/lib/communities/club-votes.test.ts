import { afterAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { moveRoundOn } from "@/lib/communities/clubs/move-round-on";
import { nominateFilm } from "@/lib/communities/clubs/nominate-film";
import { getRound } from "@/lib/communities/clubs/queries";
import { sayWatched, unsayWatched } from "@/lib/communities/clubs/say-watched";
import { nominateInput, voteInput } from "@/lib/communities/clubs/schema";
import { voteInRound } from "@/lib/communities/clubs/vote-in-round";
import { withdrawNomination } from "@/lib/communities/clubs/withdraw-nomination";
import { leaveCommunity } from "@/lib/communities/members/leave-community";
import { listLog } from "@/lib/communities/members/staff-queries";
import { markFilm } from "@/lib/films/marks/mark-film";
import { saveShield } from "@/lib/films/shield/save-shield";
import { closeDatabase } from "@/lib/platform/db";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, alan, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { type Club, clubOf } from "./club";
import { read, say } from "./place";

castOnStage();
afterAll(closeDatabase);

const nominate = (who: Actor, { round }: Club, film: string, words = "") =>
  nominateFilm(who, { id: round.id, film, words });

/** Grace nominates Mandabi, Ada Black Girl; the vote is open. */
async function voting(more: Record<string, unknown> = {}): Promise<Club & { ids: [string, string] }> {
  const club = await clubOf([grace, alan], more);
  await nominate(grace, club, "Mandabi", "For the queue.");
  await nominate(ada, club, "Black Girl");
  const { nominations } = await moveRoundOn(ada, { id: club.round.id, from: "nominating" });
  return { ...club, ids: [nominations[0]?.id ?? "", nominations[1]?.id ?? ""] };
}

describe("nominations", () => {
  test("are one each, a film once, of films there are, and taken back by who made them", async () => {
    const club = await clubOf([grace, alan]);
    const { nominations } = await nominate(grace, club, "Mandabi (1968)", "For the queue.");
    expect(nominations).toMatchObject([
      {
        film: { title: "Mandabi" },
        words: "For the queue.",
        by: { handle: "grace" },
        isMine: true,
        votes: null,
      },
    ]);
    await expect(nominate(grace, club, "Black Girl")).rejects.toMatchObject({ code: "conflict" });
    await expect(nominate(alan, club, "Mandabi")).rejects.toMatchObject({ code: "conflict" });
    await expect(nominate(alan, club, "A film nobody made")).rejects.toMatchObject({ code: "not_found" });
    const id = nominations[0]?.id ?? "";
    await expect(withdrawNomination(alan, { id })).rejects.toMatchObject({ code: "forbidden" });
    await withdrawNomination(grace, { id });
    await expect(withdrawNomination(grace, { id })).rejects.toMatchObject({ code: "not_found" });
    await nominate(grace, club, "Black Girl");
    expect(nominateInput.safeParse({ film: "", words: "" }).success).toBe(false);
  });

  test("are taken away by staff, which the log keeps, and go with who leaves", async () => {
    const club = await clubOf([grace, alan]);
    const { nominations } = await nominate(grace, club, "Mandabi");
    await withdrawNomination(ada, { id: nominations[0]?.id ?? "" });
    const { items } = await listLog(ada, { slug: club.slug, limit: 20 });
    expect(items[0]).toMatchObject({ action: "nomination.removed", subject: { handle: "grace" } });
    await nominate(alan, club, "Mandabi");
    await leaveCommunity(alan, { slug: club.slug });
    expect((await getRound(ada, club.round.id)).round.nominations).toEqual([]);
  });

  test("of somebody who is silenced are refused", async () => {
    const club = await clubOf();
    await asSuperuser("UPDATE members SET silenced_until = now() + interval '1 day' WHERE id = $1", [
      grace.id,
    ]);
    await expect(nominate(grace, club, "Mandabi")).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("votes", () => {
  test("are one each, whatever two tabs say, and nobody else's to see", async () => {
    const { round, ids } = await voting();
    const { id } = round;
    const tabs = await Promise.allSettled(ids.map((each) => voteInRound(grace, { id, nominations: [each] })));
    expect(tabs.every(({ status }) => status === "fulfilled")).toBe(true);
    const { mine, voterCount } = (await getRound(grace, id)).round;
    expect([mine?.votes.length, voterCount]).toEqual([1, 1]);
    await expect(voteInRound(grace, { id, nominations: ids })).rejects.toMatchObject({ code: "invalid" });
    await expect(voteInRound(grace, { id, nominations: [id] })).rejects.toMatchObject({ code: "not_found" });
    const seen = (await getRound(alan, id)).round;
    expect(seen.mine?.votes).toEqual([]);
    expect(seen.nominations.map(({ votes }) => votes)).toEqual([null, null]);
    await voteInRound(grace, { id, nominations: [] });
    expect((await getRound(alan, id)).round.voterCount).toBe(0);
    expect(voteInput.parse({ nominations: id }).nominations).toEqual([id]);
    expect(voteInput.parse({}).nominations).toEqual([]);
  });

  test("may be several where the round says so; the most win, and of equals the first nominated", async () => {
    const { round, ids } = await voting({ isSeveral: true });
    const { id } = round;
    await voteInRound(grace, { id, nominations: ids });
    await voteInRound(ada, { id, nominations: [...ids, ...ids] });
    await voteInRound(alan, { id, nominations: [ids[1]] });
    await leaveCommunity(alan, { slug: "the-flicker-society" });
    expect((await getRound(ada, id)).round.voterCount).toBe(2);
    const decided = await moveRoundOn(ada, { id, from: "voting" });
    expect(decided.film?.title).toBe("Mandabi");
    expect(decided.nominations.map(({ votes }) => votes)).toEqual([2, 2]);
    await expect(voteInRound(ada, { id, nominations: [] })).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("the film", () => {
  test("is watched by who says so, or whose diary shows it to who asks", async () => {
    const { round, ids } = await voting();
    const { id } = round;
    await expect(sayWatched(grace, { id })).rejects.toMatchObject({ code: "conflict" });
    await voteInRound(ada, { id, nominations: [ids[0]] });
    await moveRoundOn(ada, { id, from: "voting" });
    await sayWatched(grace, { id });
    await markFilm(alan, { slug: "mandabi-1968", watched: true });
    const watchersOf = async (who: Actor) =>
      (await getRound(who, id)).round.watched?.people.map(({ handle }) => handle).sort();
    expect(await watchersOf(ada)).toEqual(["alan", "grace"]);
    await asSuperuser("UPDATE members SET is_private = true WHERE id = $1", [alan.id]);
    expect(await watchersOf(ada)).toEqual(["grace"]);
    expect(await watchersOf(alan)).toEqual(["alan", "grace"]);
    await blockMember(ada, { member: "grace" });
    expect(await watchersOf(ada)).toEqual([]);
    expect((await unsayWatched(grace, { id })).mine).toMatchObject({ hasWatched: false, hasSaid: false });
  });

  test("has a thread that stays folded until one has watched it, or its day has come", async () => {
    const { round, lobby, ids } = await voting();
    const { id } = round;
    await voteInRound(ada, { id, nominations: [ids[0]] });
    const { thread } = await moveRoundOn(ada, { id, from: "voting" });
    const threadId = thread?.id ?? "";
    await say(ada, lobby, "The money order never arrives.", { threadId });
    const foldedFor = async (who: Actor) => (await read(who, lobby, threadId))[0]?.shieldedFor;
    expect(await foldedFor(grace)).toBe("Mandabi");
    expect(await foldedFor(ada)).toBeNull();
    expect((await read(grace, lobby))[0]?.shieldedFor).toBeNull();
    await saveShield(grace, { spoilerShield: "off" });
    expect(await foldedFor(grace)).toBeNull();
    await saveShield(grace, { spoilerShield: "spoilers" });
    await sayWatched(grace, { id });
    expect(await foldedFor(grace)).toBeNull();
    await unsayWatched(grace, { id });
    await moveRoundOn(ada, { id, from: "watching" });
    expect(await foldedFor(grace)).toBeNull();
    await saveShield(grace, { spoilerShield: "everything" });
    expect(await foldedFor(grace)).toBe("Mandabi");
    await markFilm(grace, { slug: "mandabi-1968", watched: true });
    expect(await foldedFor(grace)).toBeNull();
  });
});

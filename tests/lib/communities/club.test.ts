import { afterAll, afterEach, describe, expect, test } from "vitest";
import { advanceRound } from "@/lib/communities/clubs/advance-round";
import { moveRoundOn } from "@/lib/communities/clubs/move-round-on";
import { nominateFilm } from "@/lib/communities/clubs/nominate-film";
import { planMeeting } from "@/lib/communities/clubs/plan-meeting";
import { planRound } from "@/lib/communities/clubs/plan-round";
import { getClub, getRound, openClub } from "@/lib/communities/clubs/queries";
import { saveClub } from "@/lib/communities/clubs/save-club";
import { tellClub } from "@/lib/communities/clubs/tell-of-round";
import { voteInRound } from "@/lib/communities/clubs/vote-in-round";
import { withdrawNomination } from "@/lib/communities/clubs/withdraw-nomination";
import { muteCommunity } from "@/lib/communities/members/mute-community";
import { listLog } from "@/lib/communities/members/staff-queries";
import { getCommunity } from "@/lib/communities/queries";
import { markFilm } from "@/lib/films/marks/mark-film";
import { communityDescribers } from "@/lib/notifications/describers/communities";
import { thawClock } from "@/lib/platform/clock";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { aRound, clubOf, later, phaseOf } from "./club";
import { anEvent, enter, inboxOf, placeOf, read } from "./place";

castOnStage();
afterEach(thawClock);
afterAll(closeDatabase);

describe("a film club", () => {
  test("is made by the staff of a community, and shows itself in it", async () => {
    const { community } = await placeOf(ada, [grace]);
    const { slug } = community;
    expect(community.isClub).toBe(false);
    expect(await getClub(grace, { slug, limit: 12 })).toMatchObject({ club: null, rounds: [] });
    const save = { slug, isOn: true, room: undefined };
    await expect(saveClub(grace, save)).rejects.toMatchObject({ code: "forbidden" });
    await expect(saveClub(ada, { ...save, room: "attic" })).rejects.toMatchObject({ code: "not_found" });
    expect((await saveClub(ada, save)).club).toEqual({ isOn: true, room: "lobby" });
    await saveClub(ada, save);
    expect((await getCommunity(null, slug)).isClub).toBe(true);
    await planRound(ada, { slug, ...aRound() });
    await expect(saveClub(ada, { ...save, isOn: false })).rejects.toMatchObject({ code: "conflict" });
    const { items } = await listLog(ada, { slug, limit: 20 });
    expect(items.map(({ action }) => action)).toEqual(["round.planned", "club.on"]);
  });

  test("of a private community is there for nobody outside; of a public one without its people", async () => {
    const { slug, round } = await clubOf([grace], {}, { visibility: "private" });
    for (const who of [null, stranger]) {
      await expect(getRound(who, round.id)).rejects.toMatchObject({ code: "not_found" });
      await expect(getClub(who, { slug, limit: 12 })).rejects.toMatchObject({ code: "not_found" });
    }
    await nominateFilm(grace, { id: round.id, film: "Mandabi", words: "For the queue." });
    await asSuperuser("UPDATE communities SET visibility = 'public'");
    const { rounds } = await getClub(null, { slug, limit: 12 });
    expect(rounds).toMatchObject([
      { theme: "Two hours in Dakar", nominations: [], mine: null, watched: null },
    ]);
    await expect(nominateFilm(stranger, { id: round.id, film: "Mandabi", words: "" })).rejects.toMatchObject({
      code: "forbidden",
      message: "Join the community first.",
    });
  });

  test("goes from nominations to the end of the talk by itself, and tells who does not mute it", async () => {
    const { slug, round, lobby } = await clubOf([grace, alan]);
    const { id } = round;
    await muteCommunity(alan, { slug, ends: "never" });
    await tellClub({ roundId: id, news: "nominating", until: round.nominateUntil });
    await nominateFilm(grace, { id, film: "Mandabi", words: "For the queue." });
    await nominateFilm(ada, { id, film: "Cléo from 5 to 7 (1962)", words: "" });
    await expect(advanceRound({ roundId: id, phase: "nominating" })).rejects.toThrow("before its time");
    expect(await phaseOf(id)).toBe("nominating");
    await later(1, id, "nominating");
    await advanceRound({ roundId: id, phase: "nominating" });
    expect(await phaseOf(id)).toBe("voting");
    const [mandabi] = (await getRound(ada, id)).round.nominations;
    await voteInRound(grace, { id, nominations: [mandabi?.id ?? ""] });
    await later(1, id, "voting");
    const watching = (await getRound(grace, id)).round;
    expect(watching).toMatchObject({
      phase: "watching",
      film: { title: "Mandabi" },
      thread: { room: "lobby" },
    });
    expect((await read(grace, lobby)).map(({ body }) => body)).toEqual([
      expect.stringContaining("We watch [Mandabi](/films/mandabi-1968) (1968) by "),
    ]);
    await markFilm(grace, { slug: "mandabi-1968", rating: 4.5 });
    await later(1, id, "watching");
    await tellClub({ roundId: id, news: "discussing", until: null });
    await later(1, id, "discussing");
    expect(await getClub(null, { slug, limit: 12 })).toMatchObject({
      rounds: [],
      past: { items: [{ film: { title: "Mandabi" }, rating: 4.5, ratingCount: 1, voterCount: 1 }] },
    });
    const said = (await inboxOf(grace)).map(({ data }) =>
      communityDescribers.event({
        type: "event",
        actors: [],
        actorCount: 0,
        subject: { kind: "club-round", id },
        data,
      }),
    );
    expect(said[0]).toMatchObject({
      what: "The Flicker Society talks about “Mandabi”. The thread is open to everybody now.",
      href: `/communities/${slug}/club`,
    });
    expect(said).toHaveLength(2);
    expect(await inboxOf(alan)).toEqual([]);
  });

  test("has nothing to vote on with one film, and is off with none", async () => {
    const { round, slug } = await clubOf();
    await moveRoundOn(ada, { id: round.id, from: "nominating" });
    expect(await phaseOf(round.id)).toBe("off");
    const second = await planRound(ada, { slug, ...aRound() });
    await nominateFilm(grace, { id: second.id, film: "Mandabi", words: "" });
    expect(await moveRoundOn(ada, { id: second.id, from: "nominating" })).toMatchObject({
      phase: "watching",
    });
    await expect(moveRoundOn(ada, { id: second.id, from: "nominating" })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(moveRoundOn(grace, { id: second.id, from: "watching" })).rejects.toMatchObject({
      code: "forbidden",
    });
    const both = [1, 2].map(() => moveRoundOn(ada, { id: second.id, from: "watching" }));
    expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual([
      "fulfilled",
      "rejected",
    ]);
  });

  test("is off when the last film is taken away while one votes", async () => {
    const { round } = await clubOf();
    for (const [who, film] of [
      [grace, "Mandabi"],
      [ada, "Black Girl"],
    ] as const)
      await nominateFilm(who, { id: round.id, film, words: "" });
    const { nominations } = await moveRoundOn(ada, { id: round.id, from: "nominating" });
    for (const { id } of nominations) await withdrawNomination(ada, { id });
    await later(2, round.id, "voting");
    expect(await phaseOf(round.id)).toBe("off");
  });

  test("meets: an event like others, once, while there is a film", async () => {
    const { round } = await clubOf();
    const { id } = round;
    await expect(planMeeting(ada, { id, ...anEvent })).rejects.toMatchObject({ code: "conflict" });
    await nominateFilm(grace, { id, film: "Mandabi", words: "" });
    await moveRoundOn(ada, { id, from: "nominating" });
    await expect(planMeeting(grace, { id, ...anEvent })).rejects.toMatchObject({ code: "forbidden" });
    expect((await planMeeting(ada, { id, ...anEvent })).event).toMatchObject({
      title: anEvent.title,
      myAnswer: null,
    });
    await expect(planMeeting(ada, { id, ...anEvent })).rejects.toMatchObject({ code: "conflict" });
  });

  test("is read in one round trip, twelve past films a page", async () => {
    const { community, round } = await clubOf();
    await asSuperuser(
      `INSERT INTO club_rounds (id, community_id, number, phase, film_id, opens_at, nominate_until, vote_until, watch_until, discuss_until)
       SELECT gen_random_uuid(), $1, n, 'done', (SELECT id FROM films LIMIT 1), now(), now(), now(), now(), now() FROM generate_series(2, 15) n`,
      [community.id],
    );
    await enter(stranger, community);
    const before = roundTrips();
    const first = await openClub(stranger, community.id, { limit: 12 });
    expect(roundTrips() - before).toBe(1);
    expect(first.rounds.map(({ id }) => id)).toEqual([round.id]);
    const rest = await openClub(null, community.id, {
      limit: 12,
      cursor: first.past.nextCursor ?? undefined,
    });
    expect([first, rest].flatMap(({ past }) => past.items.map(({ number }) => number))).toEqual(
      Array.from({ length: 14 }, (_, at) => 15 - at),
    );
  });
});

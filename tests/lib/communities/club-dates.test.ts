import { afterAll, afterEach, describe, expect, test } from "vitest";
import { advanceRound } from "@/lib/communities/clubs/advance-round";
import { callOffRound } from "@/lib/communities/clubs/call-off-round";
import { changeRound } from "@/lib/communities/clubs/change-round";
import { moveRoundOn } from "@/lib/communities/clubs/move-round-on";
import { nominateFilm } from "@/lib/communities/clubs/nominate-film";
import { planRound } from "@/lib/communities/clubs/plan-round";
import { getRound } from "@/lib/communities/clubs/queries";
import { changeRoundInput, planRoundInput } from "@/lib/communities/clubs/schema";
import { wallTimeIn } from "@/lib/communities/events/time-zone";
import { freezeClock, now, thawClock } from "@/lib/platform/clock";
import { closeDatabase } from "@/lib/platform/db";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { aRound, clubOf, inDays, later, phaseOf } from "./club";

castOnStage();
afterEach(thawClock);
afterAll(closeDatabase);

const jobsOf = (id: string) =>
  asSuperuser<{ run_at: Date }>("SELECT run_at FROM graphile_worker._private_jobs WHERE key = $1", [
    `club:${id}`,
  ]);

describe("the dates of a round", () => {
  test("that slept through its dates still gives everybody a day for each part", async () => {
    const { round } = await clubOf();
    await nominateFilm(grace, { id: round.id, film: "Mandabi", words: "" });
    await nominateFilm(ada, { id: round.id, film: "Black Girl", words: "" });
    await later(30, round.id, "nominating");
    const [job] = await jobsOf(round.id);
    expect(job?.run_at.getTime()).toBe(now().getTime() + 86_400_000);
    const { voteUntil, watchUntil, discussUntil } = (await getRound(ada, round.id)).round;
    expect(new Date(voteUntil).getTime()).toBe(now().getTime() + 86_400_000);
    expect([watchUntil, discussUntil]).toEqual([voteUntil, voteUntil]);
  });

  test("chooses one film at a time; the next is planned, and begins when its way is free", async () => {
    const { slug, round } = await clubOf();
    await expect(planRound(ada, { slug, ...aRound() })).rejects.toMatchObject({ code: "conflict" });
    const next = await planRound(ada, {
      slug,
      ...aRound({
        opens: inDays(1),
        nominateUntil: inDays(5),
        voteUntil: inDays(6),
        watchUntil: inDays(7),
        discussUntil: inDays(8),
      }),
    });
    expect(next.phase).toBe("planned");
    await expect(planRound(ada, { slug, ...aRound({ opens: inDays(0.5) }) })).rejects.toMatchObject({
      code: "conflict",
    });
    await later(1, next.id, "planned");
    expect(await phaseOf(next.id)).toBe("planned");
    await asSuperuser("DELETE FROM graphile_worker._private_jobs");
    await callOffRound(ada, { id: round.id, reason: "Nobody has the time." });
    const [job] = await jobsOf(next.id);
    expect(job?.run_at.getTime()).toBeLessThanOrEqual(now().getTime());
    await advanceRound({ roundId: next.id, phase: "planned" });
    expect(await phaseOf(next.id)).toBe("nominating");
  });

  test("is put off by its staff, in order and not into the past", async () => {
    const { round } = await clubOf();
    const dates = {
      ...aRound({
        nominateUntil: inDays(2),
        voteUntil: inDays(3),
        watchUntil: inDays(4),
        discussUntil: inDays(5),
      }),
      id: round.id,
    };
    const { nominationsEach: _, isSeveral: __, ...changes } = dates;
    await expect(changeRound(grace, changes)).rejects.toMatchObject({ code: "forbidden" });
    const changed = await changeRound(ada, { ...changes, theme: "Dakar, twice" });
    expect(changed).toMatchObject({ theme: "Dakar, twice", phase: "nominating" });
    const [job] = await jobsOf(round.id);
    expect(job?.run_at.toISOString()).toBe(changed.nominateUntil);
    freezeClock(new Date(now().getTime() + 1.5 * 86_400_000));
    await expect(advanceRound({ roundId: round.id, phase: "nominating" })).rejects.toThrow("before its time");
    expect(await phaseOf(round.id)).toBe("nominating");
    await expect(changeRound(ada, { ...changes, nominateUntil: inDays(-1) })).rejects.toMatchObject({
      code: "invalid",
    });
    const wrong = { ...aRound(), nominateUntil: inDays(3), voteUntil: inDays(2) };
    expect(planRoundInput.safeParse(wrong).error?.issues[0]?.path).toEqual(["voteUntil"]);
  });

  test("takes new dates also when one film has ended nominations and vote in the same minute", async () => {
    const { round } = await clubOf();
    const { id } = round;
    await nominateFilm(grace, { id, film: "Mandabi", words: "" });
    const { nominateUntil, voteUntil } = await moveRoundOn(ada, { id, from: "nominating" });
    expect(nominateUntil).toBe(voteUntil);
    const [over, watchUntil, discussUntil] = [wallTimeIn("UTC", voteUntil), inDays(9), inDays(10)];
    const dates = {
      theme: "",
      timeZone: "UTC",
      nominateUntil: over,
      voteUntil: over,
      watchUntil,
      discussUntil,
    };
    const { watchUntil: until } = await changeRound(ada, { id, ...changeRoundInput.parse(dates) });
    expect(wallTimeIn("UTC", until)).toBe(watchUntil);
    expect(changeRoundInput.safeParse({ ...dates, watchUntil: inDays(-1) }).success).toBe(false);
    const still = { ...dates, nominateUntil: inDays(8), voteUntil: inDays(8) };
    expect(planRoundInput.safeParse(still).success).toBe(false);
  });
});

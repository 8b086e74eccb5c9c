import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { cancelNight } from "@/lib/films/nights/cancel-night";
import { inviteToNight } from "@/lib/films/nights/invite-to-night";
import { nightCalendar } from "@/lib/films/nights/night-calendar";
import { remindOfNight } from "@/lib/films/nights/remind-of-night";
import { setNightForm } from "@/lib/films/nights/schema";
import { setNight } from "@/lib/films/nights/set-night";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase } from "@/lib/platform/db";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { aDate, heard, nightOf } from "./night";
import { shelve } from "./shelf";

castOnStage();
beforeEach(() => shelve());
afterEach(thawClock);
afterAll(closeDatabase);

describe("what the host decides about a watch night", () => {
  test("is decided by its host; who comes hears of it, is reminded, and asked how it was", async () => {
    const { id } = await nightOf(grace);
    await expect(setNight(grace, { id, ...aDate })).rejects.toMatchObject({ code: "forbidden" });
    await expect(setNight(ada, { id, ...aDate, starts: "2020-01-01T20:00" })).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(setNight(ada, { id, ...aDate, film: "Nothing of the kind" })).rejects.toMatchObject({
      code: "not_found",
    });
    const { night: set, isTold } = await setNight(ada, { id, ...aDate });
    expect(isTold).toBe(true);
    expect(set).toMatchObject({
      startsAt: "2031-03-28T19:00:00.000Z",
      film: { title: "Mandabi" },
      sequence: 1,
    });
    expect((await setNight(ada, { id, ...aDate })).isTold).toBe(false);
    expect(await heard(grace)).toContain(
      "decided about “Friday at mine”: “Mandabi”, Friday, 28 March 2031, 20:00 (Europe/Berlin).",
    );
    const jobs = await asSuperuser<{ key: string }>(
      "SELECT key FROM graphile_worker._private_jobs WHERE key LIKE 'night:%' ORDER BY run_at",
    );
    expect(jobs.map(({ key }) => key.split(":").at(-1))).toEqual(["day", "hour", "after"]);
    for (const news of ["day", "hour", "after"] as const)
      await remindOfNight({ nightId: id, startsAt: "2031-03-28T19:00:00.000Z", news });
    await remindOfNight({ nightId: id, startsAt: "2031-03-29T19:00:00.000Z", news: "day" });
    const said = await heard(grace);
    expect(said).toContain(
      "“Mandabi” at “Friday at mine” is tomorrow: Friday, 28 March 2031, 20:00 (Europe/Berlin).",
    );
    expect(said).toContain("How was “Mandabi”? Put it into your diary.");
    expect(said).toHaveLength(5);
    const calendar = nightCalendar({ ...set, startsAt: set.startsAt ?? "" }, "https://lumo.example");
    for (const line of [
      "DTSTART:20310328T190000Z",
      "DTEND:20310328T203200Z",
      "SUMMARY:Friday at mine: Mandabi",
      "STATUS:CONFIRMED",
    ])
      expect(calendar).toContain(line);
    freezeClock(new Date("2031-03-30T12:00:00Z"));
    await expect(inviteToNight(ada, { id, people: ["alan"] })).rejects.toMatchObject({ code: "conflict" });
  });

  test("tells that its day was taken away; once begun it may still move, but not into the past", async () => {
    const { id } = await nightOf(grace);
    expect(await setNight(ada, { id, ...aDate, starts: undefined })).toMatchObject({ isTold: false });
    await setNight(ada, { id, ...aDate });
    freezeClock(new Date("2031-03-28T20:00:00Z"));
    expect(await setNight(ada, { id, ...aDate, place: "The floor" })).toMatchObject({
      night: { place: "The floor" },
      isTold: true,
    });
    await expect(setNight(ada, { id, ...aDate, starts: "2031-03-28T20:30" })).rejects.toMatchObject({
      code: "invalid",
    });
    expect(await setNight(ada, { id, ...aDate, starts: undefined })).toMatchObject({ isTold: true });
    expect(await heard(grace)).toContain("decided about “Friday at mine”: “Mandabi”, no day any more.");
  });

  test("keeps its film while its words stay the same, also where another is called the same", async () => {
    const { id } = await nightOf(grace);
    await asSuperuser(
      "INSERT INTO films (id, slug, title, year) SELECT gen_random_uuid(), 'mandabi-' || n, 'Mandabi', 1968 FROM generate_series(2, 3) n",
    );
    for (const shown of ["mandabi-1968", "mandabi-2", "mandabi-3"]) {
      const { night } = await setNight(ada, setNightForm.parse({ id, ...aDate, shown }));
      expect(night.film?.slug).toBe(shown);
    }
    const other = await setNight(ada, { id, ...aDate, film: "Black Girl (1966)", shown: "mandabi-2" });
    expect(other.night.film?.slug).toBe("black-girl-1966");
  });

  test("is called off by its host, and nothing is done with it then", async () => {
    const { id } = await nightOf(grace);
    await expect(cancelNight(grace, { id })).rejects.toMatchObject({ code: "forbidden" });
    expect((await cancelNight(ada, { id })).cancelledAt).not.toBeNull();
    expect(await heard(grace)).toContain("called the watch night “Friday at mine” off.");
    await expect(setNight(ada, { id, ...aDate })).rejects.toMatchObject({ code: "conflict" });
  });
});

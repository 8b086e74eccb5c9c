import { afterAll, expect, test } from "vitest";
import { inviteToNight } from "@/lib/films/nights/invite-to-night";
import { leaveNight } from "@/lib/films/nights/leave-night";
import { voteOnNight } from "@/lib/films/nights/vote-on-night";
import { closeDatabase } from "@/lib/platform/db";
import { IN_NIGHTS } from "@/tests/safety/tables";
import { ada, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { rowsSeen, type Who, writesRefused } from "@/tests/support/row-attempts";
import { nightOf } from "./night";
import { shelve } from "./shelf";

castOnStage();
afterAll(closeDatabase);

const seen = (who: Who) => rowsSeen(who, IN_NIGHTS);

test("T1.12 a night's rows are for its company, its votes not for who was only asked, and nobody writes them", async () => {
  await shelve();
  const { id } = await nightOf(grace);
  await inviteToNight(ada, { id, people: ["alan"] });
  await voteOnNight(ada, { id, film: "mandabi-1968", vote: "veto" });
  const all = { watch_nights: 1, watch_night_people: 3, watch_night_votes: 1 };
  for (const who of [ada, grace]) expect(await seen(who)).toEqual(all);
  expect(await seen(alan)).toEqual({ watch_nights: 1, watch_night_people: 3 });
  for (const who of [null, stranger, moderator]) expect(await seen(who)).toEqual({});
  await leaveNight(grace, { id });
  expect(await seen(grace)).toEqual({});
  expect(await writesRefused(ada, "watch_nights", "title")).toBe(true);
  expect(await writesRefused(ada, "watch_night_people", "is_host")).toBe(true);
  expect(await writesRefused(ada, "watch_night_votes", "vote")).toBe(true);
});

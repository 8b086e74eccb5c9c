import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { countAllNeighbours } from "@/lib/films/recommendations/count-neighbours";
import { tellRecommendations } from "@/lib/films/recommendations/tell-recommendations";
import { describeNotification } from "@/lib/notifications/describe-notification";
import { listNotifications } from "@/lib/notifications/queries";
import { updateNotificationPreferences } from "@/lib/notifications/update-preferences";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { mark } from "../logbook";
import { admit, rateAlike, shelveMany } from "./cinema";

castOnStage();
afterEach(thawClock);
afterAll(closeDatabase);

const go = new AbortController().signal;
const DAY = 86_400_000;

const visit = (memberId: string, daysAgo = 1) =>
  asSuperuser(
    `INSERT INTO sessions (id, member_id, token_hash, method, last_seen_at, expires_at)
       VALUES ($1::uuid, $2, $1::text, 'password', now() - $3 * interval '1 day', now() + interval '1 year')`,
    [newId(), memberId, daysAgo],
  );
const inbox = async (who = ada) => (await listNotifications(who, { filter: "all", limit: 20 })).items;

beforeEach(async () => {
  await shelveMany(30);
  await admit(4);
  await rateAlike(4, [1, 2, 3, 4, 5]);
  await countAllNeighbours();
  await mark(ada, "film-1", { rating: 5 });
  await visit(ada.id);
});

test("whoever was here lately hears once a week of films picked for them, and only of new ones", async () => {
  expect(await tellRecommendations(go)).toBe(1);
  const [line] = await inbox();
  expect(line).toMatchObject({ type: "recommendations", href: "/films/recommended", who: "" });
  expect(line?.what).toMatch(/^“Film \d+”, “Film \d+” and \d more are picked for you\.$/);
  expect(await tellRecommendations(go)).toBe(0);
  // Nothing new came in a week.
  freezeClock(new Date(Date.now() + 8 * DAY));
  await visit(ada.id, -7);
  expect(await tellRecommendations(go)).toBe(0);
  await loveMore();
  expect(await tellRecommendations(go)).toBe(1);
  expect(await inbox()).toHaveLength(1);
});

test("who was away for long, who said nothing of any film, and who does not want it, hear nothing", async () => {
  await asSuperuser("UPDATE sessions SET last_seen_at = now() - interval '91 days'");
  await visit(grace.id);
  expect(await tellRecommendations(go)).toBe(0);
  await mark(grace, "film-2", { rating: 5 });
  await updateNotificationPreferences(grace, {
    choices: [{ type: "recommendations", channel: "inApp", wanted: false }],
  });
  expect(await tellRecommendations(go)).toBe(0);
  expect(await inbox(grace)).toEqual([]);
});

test("a line whose films cannot be read says so in general words", () => {
  const told = { type: "recommendations" as const, actors: [], actorCount: 0, subject: null };
  expect(describeNotification({ ...told, data: {} }).what).toBe("New films are picked for you.");
  expect(describeNotification({ ...told, data: { titles: ["Mandabi"], count: 1 } }).what).toBe(
    "“Mandabi” is picked for you.",
  );
});

/** Five more that the same people love, of those she was not told of. */
async function loveMore(): Promise<void> {
  const untold = await asSuperuser<{ nth: number }>(
    `SELECT split_part(f.slug, '-', 2)::int AS nth FROM films f, film_settings s
      WHERE s.member_id = $1 AND f.id <> ALL (s.told_films) AND f.slug <> 'film-1' LIMIT 5`,
    [ada.id],
  );
  await rateAlike(
    4,
    untold.map(({ nth }) => nth),
    { rating: 10 },
  );
  await countAllNeighbours();
}

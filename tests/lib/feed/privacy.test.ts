import { afterAll, beforeEach, expect, test } from "vitest";
import { endMute } from "@/lib/feed/mutes/end-mute";
import { muteFilm } from "@/lib/feed/mutes/mute-film";
import { muteWord } from "@/lib/feed/mutes/mute-word";
import { muteFilmInput, muteWordInput } from "@/lib/feed/mutes/schema";
import { changeActivity } from "@/lib/feed/sharing/change-activity";
import { getFeedSettings, listMutes, listOwnActivities } from "@/lib/feed/sharing/queries";
import { saveSharing } from "@/lib/feed/sharing/save-sharing";
import { followCategory } from "@/lib/forum/categories/follow-category";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { muteMember } from "@/lib/profiles/hiding/mute-member";
import { updateProfile } from "@/lib/profiles/update-profile";
import { change, log, ORDER, WOMAN } from "@/tests/lib/films/logbook";
import { shelve } from "@/tests/lib/films/shelf";
import { categoryOf, start } from "@/tests/lib/forum/shelf";
import { ada, alan, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { ago, follow, linesOf } from "./following";

castOnStage();
afterAll(closeDatabase);
beforeEach(async () => {
  await shelve();
  await follow(ada, grace);
});

const seen = () => linesOf(ada);
const word = (said: string, more = {}) => muteWord(ada, muteWordInput.parse({ word: said, ...more }));
const film = (said: string, more = {}) => muteFilm(ada, muteFilmInput.parse({ film: said, ...more }));

test("what is for its author alone, or whose author is blocked, muted, suspended or gone, is in no feed", async () => {
  const { id } = await log(grace, WOMAN);
  expect(await seen()).toHaveLength(1);
  await change(grace, id, { visibility: "me" });
  expect(await seen()).toEqual([]);
  await change(grace, id, { visibility: "followers" });
  expect(await seen()).toHaveLength(1);
  await asSuperuser("UPDATE members SET suspended_until = now() + interval '1 day' WHERE id = $1", [
    grace.id,
  ]);
  expect(await seen()).toEqual([]);
  await asSuperuser("UPDATE members SET suspended_until = NULL, erased_at = now() WHERE id = $1", [grace.id]);
  expect(await seen()).toEqual([]);
  await asSuperuser("UPDATE members SET erased_at = NULL WHERE id = $1", [grace.id]);
  await muteMember(ada, { member: grace.handle, ends: "day" });
  expect(await seen()).toEqual([]);
  await asSuperuser("DELETE FROM mutes");
  await blockMember(grace, { member: ada.handle });
  expect(await seen()).toEqual([]);
});

test("a private profile is told to its followers alone, also where others follow the place", async () => {
  const category = await categoryOf("Films");
  await followCategory(alan, { slug: category.slug, level: "watching" });
  await start(grace, category, "Long takes");
  expect(await linesOf(alan)).toEqual(["grace thread Long takes"]);
  await updateProfile(grace, { isPrivate: true });
  expect(await linesOf(alan)).toEqual([]);
  expect(await seen()).toEqual(["grace thread Long takes"]);
});

test("whom one shares a kind of thing with holds at once and for what was before", async () => {
  const category = await categoryOf("Films");
  await followCategory(alan, { slug: category.slug, level: "watching" });
  await start(grace, category, "Long takes");
  await log(grace, WOMAN);
  await saveSharing(grace, { words: "followers" });
  expect(await linesOf(alan)).toEqual([]);
  expect(await seen()).toEqual(["grace viewing Black Girl", "grace thread Long takes"]);
  expect(await saveSharing(grace, { films: "nobody" })).toMatchObject({
    films: "nobody",
    words: "followers",
    lists: "everyone",
  });
  expect(await seen()).toEqual(["grace thread Long takes"]);
});

test("one thing is taken back and shared again; nobody takes back what is somebody else's", async () => {
  await log(grace, WOMAN);
  await log(grace, ORDER);
  const { items } = await listOwnActivities(grace, { limit: 20 });
  const [latest] = items;
  expect(items).toHaveLength(2);
  const id = latest?.item.id ?? "";
  await expect(changeActivity(ada, { id, visibility: "me" })).rejects.toMatchObject({ code: "not_found" });
  await changeActivity(grace, { id, visibility: "me" });
  expect(await seen()).toEqual(["grace viewing Black Girl"]);
  expect((await listOwnActivities(grace, { limit: 20 })).items[0]?.visibility).toBe("me");
  await changeActivity(grace, { id, visibility: "everyone" });
  expect(await seen()).toEqual(["grace viewing Mandabi Black Girl"]);
  expect((await listOwnActivities(ada, { limit: 20 })).items).toEqual([]);
});

test("a muted word is met nowhere in the feed, accents or not, until the mute ends", async () => {
  await log(grace, WOMAN, { review: "A café in Antibes." });
  await log(grace, ORDER, { review: "Cafeteria." });
  const { id, word: kept } = await word("  CAFÉ ");
  expect(kept).toBe("cafe");
  expect(await seen()).toEqual(["grace review Mandabi"]);
  await word("Sembène", { ends: "day" });
  expect(await seen()).toEqual([]);
  await endMute(grace, { id });
  expect((await listMutes(ada)).items).toHaveLength(2);
  await endMute(ada, { id });
  await asSuperuser("UPDATE feed_mutes SET ends_at = now() - interval '1 minute'");
  expect(await seen()).toHaveLength(2);
  expect(() => muteWordInput.parse({ word: "??" })).toThrow();
});

test("a muted film is gone with everything about it, for as long as was said; a second time sets the end anew", async () => {
  await log(grace, WOMAN);
  await log(grace, ORDER);
  freezeClock(new Date("2026-11-21T12:00:00.000Z"));
  await film("Mandabi", { ends: "week" });
  const { endsAt } = await film(ORDER, { ends: "never" });
  thawClock();
  expect(endsAt).toBeNull();
  expect(await seen()).toEqual(["grace viewing Black Girl"]);
  const before = roundTrips();
  const { mutes, own, sharing } = await getFeedSettings(ada, { limit: 20 });
  expect(roundTrips() - before).toBe(1);
  expect(mutes.map(({ film: muted, word: said }) => [muted?.slug, said])).toEqual([[ORDER, null]]);
  expect(own.items).toEqual([]);
  expect(sharing.films).toBe("everyone");
  await expect(film("Nothing by that name")).rejects.toMatchObject({ code: "invalid" });
});

test("five hundred words and films are enough", async () => {
  await asSuperuser(
    "INSERT INTO feed_mutes (id, member_id, word) SELECT gen_random_uuid(), $1, 'word ' || n FROM generate_series(1, 500) n",
    [ada.id],
  );
  await expect(word("one more")).rejects.toMatchObject({ code: "conflict" });
  expect((await word("word 7", { ends: "day" })).endsAt).not.toBeNull();
});

test("however much of somebody may not be shown, what they did before that is found", async () => {
  await log(grace, WOMAN);
  await ago("1 day");
  const [{ id = "" } = {}] = await asSuperuser<{ id: string }>("SELECT id FROM films WHERE slug = $1", [
    ORDER,
  ]);
  await asSuperuser(
    `INSERT INTO activities (actor_id, kind, subject_id, film_id, visibility)
     SELECT $1::uuid, 'viewing', gen_random_uuid(), NULL::uuid, 'me' FROM generate_series(1, 70)
     UNION ALL SELECT $1, 'viewing', gen_random_uuid(), $2::uuid, 'everyone' FROM generate_series(1, 70)
     UNION ALL SELECT $1, 'list', gen_random_uuid(), NULL, 'everyone' FROM generate_series(1, 200)`,
    [grace.id, id],
  );
  await film("Mandabi");
  await saveSharing(grace, { lists: "nobody" });
  expect(await seen()).toEqual(["grace viewing Black Girl"]);
});

import { afterAll, beforeEach, expect, test } from "vitest";
import { cancelEvent } from "@/lib/communities/events/cancel-event";
import { leaveCommunity } from "@/lib/communities/members/leave-community";
import { recordActivity } from "@/lib/feed/record-activity";
import { deleteViewing } from "@/lib/films/diary/delete-viewing";
import { addToList } from "@/lib/films/lists/add-to-list";
import { changeList } from "@/lib/films/lists/change-list";
import { deleteList } from "@/lib/films/lists/delete-list";
import { takeOffList } from "@/lib/films/lists/take-off-list";
import { deleteThread } from "@/lib/forum/threads/delete-thread";
import { closeDatabase, inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { published } from "@/tests/lib/blog/desk";
import { eventOf, join, placeOf } from "@/tests/lib/communities/place";
import { listOf, said } from "@/tests/lib/films/lists";
import { change, log, mark, ORDER, WOMAN } from "@/tests/lib/films/logbook";
import { shelve } from "@/tests/lib/films/shelf";
import { categoryOf, start } from "@/tests/lib/forum/shelf";
import { ada, admin, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { ago, follow, linesOf } from "./following";

castOnStage();
afterAll(closeDatabase);
beforeEach(async () => {
  await shelve();
  await follow(ada, grace);
});

const lines = () => linesOf(ada);

test("a viewing is one activity, which becomes a review with its words and goes with the viewing", async () => {
  const { id } = await log(grace, WOMAN, { rating: 4 });
  expect(await lines()).toEqual(["grace viewing Black Girl"]);
  await change(grace, id, { review: "She is looking back." });
  expect(await lines()).toEqual(["grace review Black Girl"]);
  await change(grace, id, { review: "" });
  expect(await lines()).toEqual(["grace viewing Black Girl"]);
  await deleteViewing(grace, { id });
  expect(await lines()).toEqual([]);
  expect(await asSuperuser("SELECT FROM activities")).toEqual([]);
});

test("a rating is told while no viewing tells it", async () => {
  await mark(grace, WOMAN, { rating: 3 });
  await mark(grace, ORDER, { liked: true });
  expect(await lines()).toEqual(["grace rating Black Girl"]);
  await mark(grace, WOMAN, { rating: 3.5 });
  expect(await asSuperuser("SELECT FROM activities")).toHaveLength(1);
  await log(grace, WOMAN, { rating: 4 });
  expect(await lines()).toEqual(["grace viewing Black Girl"]);
});

test("a list is told once it is everybody's and has films; what is added after its first day is told, too", async () => {
  const list = await listOf(grace, { visibility: "me" }, [WOMAN]);
  expect(await lines()).toEqual([]);
  await changeList(grace, { id: list.id, ...said({ visibility: "everyone" }) });
  await addToList(grace, { id: list.id, slug: ORDER, note: "" });
  expect(await lines()).toEqual(["grace list Long afternoons"]);
  await ago("2 days");
  await addToList(grace, { id: list.id, slug: "a-touch-of-zen-1971", note: "" });
  expect(await lines()).toEqual(["grace list-films A Touch of Zen", "grace list Long afternoons"]);
  await takeOffList(grace, { id: list.id, slug: "a-touch-of-zen-1971" });
  expect(await lines()).toEqual(["grace list Long afternoons"]);
  await changeList(grace, { id: list.id, ...said({ visibility: "link" }) });
  expect(await lines()).toEqual([]);
  await deleteList(grace, { id: list.id });
  expect(await asSuperuser("SELECT FROM activities")).toEqual([]);
});

test("threads and posts of the blog are told from when they stand, and gone when they are", async () => {
  const thread = await start(grace, await categoryOf("Films"), "Long takes");
  await published(grace, { title: "A night at the Rex" });
  expect(await lines()).toEqual(["grace blog-post A night at the Rex", "grace thread Long takes"]);
  await deleteThread(admin, { id: thread.id, reason: "Twice." });
  await asSuperuser("UPDATE blog_posts SET state = 'unpublished'");
  expect(await lines()).toEqual([]);
});

test("who comes into a public community and what is called there is told; of a private one nothing", async () => {
  const { community } = await placeOf(admin, [], { joinPolicy: "open" });
  const { community: hidden } = await placeOf(admin, [grace], {
    name: "The Back Room",
    visibility: "private",
    joinPolicy: "invite",
  });
  await join(grace, community);
  expect(await lines()).toEqual(["grace join The Flicker Society"]);
  await leaveCommunity(grace, { slug: community.slug });
  expect(await lines()).toEqual([]);
  expect(hidden.memberCount).toBeGreaterThan(0);
});

test("an event is told to who follows its maker or is in the community, until it is called off", async () => {
  await follow(ada, grace);
  const event = await eventOf([]);
  expect(await linesOf(grace)).toEqual([]);
  const { community } = event;
  await join(grace, community);
  expect(await linesOf(grace)).toEqual([`ada event ${event.title}`]);
  await cancelEvent(ada, { id: event.id, note: "" });
  expect(await linesOf(grace)).toEqual([]);
});

test("what has no table of its own is recorded by hand, once", async () => {
  const done = {
    kind: "achievement" as const,
    actorId: grace.id,
    subject: { id: grace.id, part: "ten-films" },
    facts: { title: "Ten films", href: "/members/grace" },
  };
  await inTransaction((tx) => recordActivity(tx, done));
  await inTransaction((tx) => recordActivity(tx, done));
  expect(await lines()).toEqual(["grace achievement Ten films"]);
});

test("what an import writes is no news, and a review written of it later is", async () => {
  await asSuperuser("SELECT set_config('app.moving', 'on', false)");
  const film = await asSuperuser<{ id: string }>("SELECT id FROM films WHERE slug = $1", [WOMAN]);
  const id = newId();
  await asSuperuser(
    "INSERT INTO diary_entries (id, member_id, film_id, client_id, watched_on) VALUES ($1, $2, $3, 'carried-over', '1999-01-01')",
    [id, grace.id, film[0]?.id],
  );
  await asSuperuser("SELECT set_config('app.moving', '', false)");
  expect(await lines()).toEqual([]);
  await change(grace, id, { review: "I still see it." });
  expect(await lines()).toEqual(["grace review Black Girl"]);
});

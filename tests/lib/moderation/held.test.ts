import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { setForumApproval } from "@/lib/forum/approval/set-forum-approval";
import type { Category } from "@/lib/forum/categories/schema";
import { findForumDraft } from "@/lib/forum/drafts/queries";
import { saveForumDraft } from "@/lib/forum/drafts/save-forum-draft";
import { draftInput } from "@/lib/forum/drafts/schema";
import { openThread } from "@/lib/forum/posts/open-thread";
import { replyInThread } from "@/lib/forum/posts/reply-in-thread";
import { startThread } from "@/lib/forum/threads/start-thread";
import { listHeld } from "@/lib/moderation/held/queries";
import { heldQuery } from "@/lib/moderation/held/schema";
import { thawClock } from "@/lib/platform/clock";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { categoryOf, counts, list, reply, start } from "@/tests/lib/forum/shelf";
import { ada, admin, alan, castOnStage, grace, moderator } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { heldOf, mine, thread, waiting } from "./waiting";

castOnStage();
afterAll(closeDatabase);
afterEach(thawClock);

let films: Category;
beforeEach(async () => {
  films = await categoryOf("Films");
  await setForumApproval(moderator, { category: "films", approval: "first" });
});

describe("holding", () => {
  test("a newcomer's thread waits, stands nowhere, and is there for its author and the staff alone", async () => {
    await saveForumDraft(ada, { place: "new", ...draftInput.parse({ body: "Hello" }) });
    const held = await heldOf(startThread(ada, thread()));
    expect(held).toMatchObject({ kind: "forum-thread", title: "My first thread", status: "waiting" });
    expect(await list(ada, { category: films.slug })).toMatchObject({ items: [], held: [held] });
    expect(await list(grace, { category: films.slug })).toMatchObject({ items: [], held: [] });
    expect((await list(moderator)).items).toEqual([]);
    expect((await counts()).kept).toMatchObject({ categories: { films: [0, 0] } });
    expect(
      await asSuperuser("SELECT FROM graphile_worker.jobs WHERE task_identifier LIKE 'forum.%'"),
    ).toEqual([]);
    expect(await mine()).toEqual([held]);
    expect(await mine(grace)).toEqual([]);
    const [card] = await waiting();
    expect(card).toMatchObject({ id: held.id, reasons: ["approval"], author: { handle: "ada", posts: 0 } });
    await expect(listHeld(ada, heldQuery.parse({}))).rejects.toMatchObject({ code: "forbidden" });
    expect(await findForumDraft(ada, { place: "new" })).toBeNull();
  });

  test("the same clientId is held once, also five times at once; what could not stand there is refused as ever", async () => {
    const input = thread();
    const all = await Promise.all(Array.from({ length: 5 }, () => heldOf(startThread(ada, input))));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    await asSuperuser("UPDATE members SET silenced_until = now() + interval '1 day' WHERE id = $1", [
      grace.id,
    ]);
    await expect(startThread(grace, thread())).rejects.toMatchObject({ code: "forbidden" });
    await expect(startThread(alan, thread({ category: "nowhere" }))).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await waiting()).toHaveLength(1);
  });

  test("a reply waits below the thread for its author; whoever has three posts is no newcomer, nor is the staff", async () => {
    const its = await start(moderator, films, "Welcome");
    const held = await heldOf(replyInThread(ada, { id: its.id, clientId: newId(), body: "Hello!" }));
    const before = roundTrips();
    expect((await openThread(ada, { id: its.id, near: 1 })).held).toEqual([held]);
    expect(roundTrips() - before).toBe(1);
    expect((await openThread(grace, { id: its.id, near: 1 })).held).toEqual([]);
    expect((await openThread(null, { id: its.id, near: 1 })).held).toEqual([]);
    const elsewhere = await start(moderator, await categoryOf("Lounge"), "Talk");
    for (const words of ["One", "Two", "Three"]) await reply(grace, elsewhere, words);
    await reply(grace, its, "Known by now");
    await setForumApproval(moderator, { category: "films", approval: "all" });
    await heldOf(replyInThread(grace, { id: its.id, clientId: newId(), body: "Everybody waits" }));
    await reply(admin, its, "Not the staff");
  });

  test("the site's word holds where a category has none of its own; twenty things wait at most", async () => {
    await setForumApproval(moderator, { category: "films", approval: null });
    await start(ada, films, "Stands at once");
    const set = await setForumApproval(moderator, { approval: "all" });
    expect(set).toEqual({ site: "all", categories: [{ slug: "films", name: "Films", approval: null }] });
    await heldOf(startThread(ada, thread()));
    await expect(setForumApproval(ada, { approval: "never" })).rejects.toMatchObject({ code: "forbidden" });
    await asSuperuser(
      `INSERT INTO held_words (id, kind, author_id, place_id, client_id, href, payload, reasons)
       SELECT gen_random_uuid(), 'forum-thread', $1, $1, 'more-' || n, '/', '{}', '{}' FROM generate_series(1, 19) n`,
      [ada.id],
    );
    await expect(startThread(ada, thread())).rejects.toMatchObject({ code: "conflict" });
  });
});

import { afterAll, afterEach, describe, expect, test } from "vitest";
import { changeCategory } from "@/lib/forum/categories/change-category";
import { dropForumDraft } from "@/lib/forum/drafts/drop-forum-draft";
import { forgetOldDrafts } from "@/lib/forum/drafts/forget-old-drafts";
import { findForumDraft, listForumDrafts } from "@/lib/forum/drafts/queries";
import { saveForumDraft } from "@/lib/forum/drafts/save-forum-draft";
import { draftInput } from "@/lib/forum/drafts/schema";
import { compareWords } from "@/lib/forum/posts/compare-words";
import { deletePost } from "@/lib/forum/posts/delete-post";
import { editPost } from "@/lib/forum/posts/edit-post";
import { listPostRevisions } from "@/lib/forum/posts/queries";
import { solveThread } from "@/lib/forum/threads/solve-thread";
import { listNotifications } from "@/lib/notifications/queries";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { ada, alan, castOnStage, grace, moderator } from "@/tests/support/cast";
import { threadTime } from "@/tests/support/processor-time";
import { categoryOf, reply, start } from "./shelf";

castOnStage();
afterAll(closeDatabase);
afterEach(thawClock);

describe("the answer to a question", () => {
  test("is marked by who asked, or staff, where there are answers; who answered hears of it; it goes with its post", async () => {
    const thread = await start(ada, await categoryOf("Help", { hasAnswers: true }), "Which film was it?");
    expect(thread.category.hasAnswers).toBe(true);
    const { id } = await reply(grace, thread, "The Red Shoes.");
    await reply(alan, thread, "Black Narcissus.");
    await expect(solveThread(grace, { id: thread.id, number: 2 })).rejects.toMatchObject({
      code: "forbidden",
    });
    for (const number of [1, 9])
      await expect(solveThread(ada, { id: thread.id, number })).rejects.toMatchObject({ code: "conflict" });
    expect((await solveThread(ada, { id: thread.id, number: 2 })).solvedNumber).toBe(2);
    await solveThread(ada, { id: thread.id, number: 2 });
    const { items } = await listNotifications(grace, { filter: "all", limit: 20 });
    expect(items).toMatchObject([
      { what: "Your post answered “Which film was it?”.", href: `/forum/t/${thread.slug}/${thread.id}/2` },
    ]);
    expect((await solveThread(moderator, { id: thread.id, number: 3 })).solvedNumber).toBe(3);
    expect((await solveThread(ada, { id: thread.id, number: null })).solvedNumber).toBeNull();
    await solveThread(ada, { id: thread.id, number: 2 });
    await deletePost(grace, { id, reason: "" });
    await expect(solveThread(ada, { id: thread.id, number: 2 })).rejects.toMatchObject({ code: "conflict" });
    expect((await solveThread(ada, { id: thread.id, number: null })).solvedNumber).toBeNull();
    await changeCategory(moderator, { slug: "help", hasAnswers: false });
    await expect(solveThread(ada, { id: thread.id, number: 3 })).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("drafts", () => {
  const draft = (more: Record<string, unknown>) => draftInput.parse(more);

  test("wait on every device, one a thread and one for a new one, for their writer alone, and go with what is posted", async () => {
    const films = await categoryOf("Films");
    const thread = await start(ada, films, "Sunrise");
    await saveForumDraft(grace, { place: thread.id, ...draft({ body: "Perhaps" }) });
    await saveForumDraft(grace, { place: thread.id, ...draft({ body: "Perhaps not" }) });
    const begun = draft({ title: "A thread", category: "films", tags: ["Noir"] });
    await saveForumDraft(grace, { place: "new", ...begun });
    expect(await findForumDraft(grace, { place: thread.id })).toMatchObject({
      body: "Perhaps not",
      title: "",
    });
    expect(await findForumDraft(grace, { place: "new" })).toMatchObject({
      body: "",
      title: "A thread",
      category: "films",
      tags: ["noir"],
    });
    const before = roundTrips();
    expect((await listForumDrafts(grace)).items).toMatchObject([
      { place: "new", title: "A thread", thread: null },
      { place: thread.id, body: "Perhaps not", thread: { title: "Sunrise", lastNumber: 1 } },
    ]);
    expect(roundTrips() - before).toBe(1);
    expect((await listForumDrafts(ada)).items).toEqual([]);
    await reply(grace, thread, "Certainly");
    expect(await findForumDraft(grace, { place: thread.id })).toBeNull();
    await start(grace, films, "A thread");
    expect((await listForumDrafts(grace)).items).toEqual([]);
  });

  test("are for threads one may read, and no longer than a post; dropping one twice is once", async () => {
    await expect(
      saveForumDraft(grace, { place: newId(), ...draft({ body: "Hello?" }) }),
    ).rejects.toMatchObject({ code: "not_found" });
    expect(draftInput.safeParse({ body: "x".repeat(20_001) }).success).toBe(false);
    await saveForumDraft(grace, { place: "new", ...draft({ body: "Hello" }) });
    await dropForumDraft(grace, { place: "new" });
    await dropForumDraft(grace, { place: "new" });
    expect(await findForumDraft(grace, { place: "new" })).toBeNull();
  });

  test("are forgotten after thirty days", async () => {
    await saveForumDraft(grace, { place: "new", ...draft({ body: "Hello" }) });
    freezeClock(new Date(Date.now() + 29 * 86_400_000));
    await forgetOldDrafts();
    expect(await findForumDraft(grace, { place: "new" })).not.toBeNull();
    freezeClock(new Date(Date.now() + 31 * 86_400_000));
    await forgetOldDrafts();
    expect(await findForumDraft(grace, { place: "new" })).toBeNull();
  });
});

describe("what was changed in a post", () => {
  test("is shown in words, version by version", async () => {
    const thread = await start(ada, await categoryOf("Films"), "Sunrise");
    const { id } = await reply(grace, thread, "It is the best of films.");
    await editPost(grace, { id, body: "It is the very best of films." });
    await editPost(grace, { id, body: "It is the very worst of films." });
    const { items } = await listPostRevisions(grace, id);
    expect(items.map(({ changes }) => changes)).toEqual([
      [
        { kind: "same", text: "It is the " },
        { kind: "added", text: "very " },
        { kind: "same", text: "best of films." },
      ],
      [
        { kind: "same", text: "It is the very " },
        { kind: "removed", text: "best " },
        { kind: "added", text: "worst " },
        { kind: "same", text: "of films." },
      ],
    ]);
  });

  test("says both texts whole, and is worked out quickly however they differ", () => {
    const [before, after] = ["a b ".repeat(4_000), "c a ".repeat(4_000)];
    let took = 0;
    for (const [old, young] of [
      [before, after],
      ["", "x"],
      ["x", ""],
      ["one two  three\n\nfour", "two three\nfour five"],
    ] as const) {
      let changes: ReturnType<typeof compareWords> = [];
      took += threadTime(() => {
        changes = compareWords(old, young);
      });
      const without = (kind: string) =>
        changes
          .filter((change) => change.kind !== kind)
          .map(({ text }) => text)
          .join("");
      expect(without("added").replace(/\s/g, "")).toBe(old.replace(/\s/g, ""));
      expect(without("removed")).toBe(young);
    }
    expect(took).toBeLessThan(2_000);
  });
});

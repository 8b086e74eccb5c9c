import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { setForumApproval } from "@/lib/forum/approval/set-forum-approval";
import { changeCategory } from "@/lib/forum/categories/change-category";
import type { Category } from "@/lib/forum/categories/schema";
import { findForumDraft } from "@/lib/forum/drafts/queries";
import { saveForumDraft } from "@/lib/forum/drafts/save-forum-draft";
import { draftInput } from "@/lib/forum/drafts/schema";
import { changePlanned } from "@/lib/forum/planned/change-planned";
import { planThread } from "@/lib/forum/planned/plan-thread";
import { publishPlanned } from "@/lib/forum/planned/publish-planned";
import { listPlanned } from "@/lib/forum/planned/queries";
import { type PlanInput, planInput } from "@/lib/forum/planned/schema";
import { withdrawPlanned } from "@/lib/forum/planned/withdraw-planned";
import { listMyHeld } from "@/lib/moderation/held/queries";
import { addWordRule } from "@/lib/moderation/rules/add-word-rule";
import { listNotifications } from "@/lib/notifications/queries";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { ada, admin, castOnStage, grace, moderator } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { categoryOf, list } from "./shelf";

castOnStage();
afterAll(closeDatabase);
afterEach(thawClock);

const PARIS = { ...moderator, timeZone: "Europe/Paris" };
let films: Category;
beforeEach(async () => {
  freezeClock(new Date("2027-01-10T12:00:00Z"));
  films = await categoryOf("Films");
});

const input = (more: Partial<PlanInput> = {}) =>
  planInput.parse({
    clientId: newId(),
    category: films.slug,
    title: "Oscars night",
    body: "What did you think?",
    publishAt: "2027-01-11T20:00",
    ...more,
  });
const due = (id: string) => ({ id, authorId: moderator.id });

test("the staff plan a thread on their own clock; nobody else sees it, and it begins once when it is due", async () => {
  const plan = input();
  const planned = await planThread(PARIS, plan);
  expect(planned.publishAt).toEqual(new Date("2027-01-11T19:00:00Z"));
  expect(await planThread(PARIS, plan)).toEqual(planned);
  expect(
    await asSuperuser(
      "SELECT run_at FROM graphile_worker.jobs WHERE task_identifier = 'forum.publish-planned'",
    ),
  ).toEqual([{ run_at: new Date("2027-01-11T19:00:00Z") }]);
  expect((await listPlanned(moderator)).items).toEqual([planned]);
  expect((await listPlanned(admin)).items).toEqual([]);
  await publishPlanned(due(planned.id));
  expect((await list(ada)).items).toEqual([]);
  freezeClock(new Date("2027-01-11T19:00:30Z"));
  await Promise.all([publishPlanned(due(planned.id)), publishPlanned(due(planned.id))]);
  expect((await list(ada)).items).toMatchObject([
    { title: "Oscars night", author: { handle: "minerva" }, postCount: 1 },
  ]);
  expect((await listPlanned(moderator)).items).toEqual([]);
  expect((await listNotifications(moderator, { filter: "all", limit: 20 })).items).toMatchObject([
    { type: "forum-decision" },
  ]);
  await expect(planThread(PARIS, { ...plan, publishAt: "2027-02-01T20:00" })).rejects.toMatchObject({
    code: "conflict",
  });
});

test("what somebody is writing when a plan of theirs is due stays with them", async () => {
  await changeCategory(admin, { slug: films.slug, whoMayPlan: "members" });
  await asSuperuser("UPDATE members SET created_at = now() - interval '1 month'");
  const writes = async (who: typeof ada, body: string) => {
    await saveForumDraft(who, { place: "new", ...draftInput.parse({ body }) });
    return findForumDraft(who, { place: "new" });
  };
  for (const who of [moderator, ada]) {
    const planned = await planThread(who, input());
    const draft = await writes(who, "Something else");
    freezeClock(new Date("2027-01-11T20:00:30Z"));
    await publishPlanned({ id: planned.id, authorId: who.id });
    expect(await findForumDraft(who, { place: "new" })).toEqual(draft);
    freezeClock(new Date("2027-01-10T12:00:00Z"));
  }
  expect((await list(null)).items).toHaveLength(2);
});

test("what is changed begins changed and when it was moved to; what is let go of never begins", async () => {
  const planned = await planThread(moderator, input());
  const changes = {
    category: films.slug,
    title: "After the Oscars",
    body: "And now?",
    publishAt: "2027-01-12T08:00",
  };
  await changePlanned(moderator, { id: planned.id, ...changes });
  await expect(changePlanned(admin, { id: planned.id, ...changes })).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(withdrawPlanned(admin, planned)).rejects.toMatchObject({ code: "not_found" });
  const gone = await planThread(moderator, input());
  await withdrawPlanned(moderator, gone);
  freezeClock(new Date("2027-01-11T21:00:00Z"));
  await publishPlanned(due(planned.id));
  await publishPlanned(due(gone.id));
  expect((await list(ada)).items).toEqual([]);
  freezeClock(new Date("2027-01-12T08:00:00Z"));
  await publishPlanned(due(planned.id));
  expect((await list(ada)).items).toMatchObject([{ title: "After the Oscars" }]);
  const late = { ...changes, id: planned.id, publishAt: "2027-01-13T08:00" };
  await expect(changePlanned(moderator, late)).rejects.toMatchObject({
    code: "not_found",
  });
});

describe("where a category lets everybody plan", () => {
  const dueOf = (who: typeof ada, { id }: { id: string }) => ({ id, authorId: who.id });
  beforeEach(async () => {
    await changeCategory(admin, { slug: films.slug, whoMayPlan: "members" });
    await asSuperuser("UPDATE members SET created_at = now() - interval '1 month'");
  });

  test("a member's thread begins later, too; not where only the staff start threads, and no more once the setting is another", async () => {
    const news = await categoryOf("News", { whoMayStart: "staff", whoMayPlan: "members" });
    await expect(planThread(ada, input({ category: news.slug }))).rejects.toMatchObject({
      code: "forbidden",
    });
    const [planned, late] = [await planThread(ada, input()), await planThread(ada, input())];
    freezeClock(new Date("2027-01-11T20:00:30Z"));
    await publishPlanned(dueOf(ada, planned));
    expect((await list(grace)).items).toMatchObject([{ title: "Oscars night", author: { handle: "ada" } }]);
    expect((await listPlanned(ada)).items).toHaveLength(1);
    await changeCategory(admin, { slug: films.slug, whoMayPlan: "staff" });
    await publishPlanned(dueOf(ada, late));
    expect((await listPlanned(ada)).items).toMatchObject([
      { failure: "In this category only the staff have threads begin later." },
    ]);
    const { category, title, body } = late;
    await expect(
      changePlanned(ada, { id: late.id, category, title, body, publishAt: "2027-02-01T20:00" }),
    ).rejects.toMatchObject({ code: "forbidden" });
  });

  test("it is looked over when it begins as anything they write; where it is held, its author is told so", async () => {
    await addWordRule(admin, { pattern: "nitrate", action: "refuse" });
    await expect(planThread(ada, input({ body: "Nitrate!" }))).rejects.toMatchObject({ code: "invalid" });
    const planned = await planThread(ada, input());
    await setForumApproval(moderator, { category: films.slug, approval: "all" });
    freezeClock(new Date("2027-01-11T20:00:30Z"));
    await Promise.all([publishPlanned(dueOf(ada, planned)), publishPlanned(dueOf(ada, planned))]);
    expect((await list(grace)).items).toEqual([]);
    expect((await listMyHeld(ada, { limit: 20 })).items).toMatchObject([{ title: "Oscars night" }]);
    expect((await listPlanned(ada)).items).toEqual([]);
    expect((await listNotifications(ada, { filter: "all", limit: 20 })).items).toMatchObject([
      { what: "Your planned thread “Oscars night” waits for a look by the staff." },
    ]);
  });
});

test("only the staff, only for a moment to come within a year, only where one may begin", async () => {
  await expect(planThread(ada, input())).rejects.toMatchObject({ code: "forbidden" });
  for (const publishAt of ["2027-01-10T11:59", "2028-06-01T00:00"])
    await expect(planThread(moderator, input({ publishAt }))).rejects.toMatchObject({
      code: "invalid",
      fields: { publishAt: expect.any(String) },
    });
  await expect(planThread(moderator, input({ category: "nowhere" }))).rejects.toMatchObject({
    code: "not_found",
  });
  expect(planInput.safeParse({ ...input(), publishAt: "tomorrow" }).success).toBe(false);
});

test("what cannot begin any more stays with its author, who is told why; mended, it begins", async () => {
  const planned = await planThread(moderator, input());
  await asSuperuser("UPDATE forum_categories SET archived_at = now()");
  freezeClock(new Date("2027-01-11T20:00:00Z"));
  await publishPlanned(due(planned.id));
  expect((await list(ada)).items).toEqual([]);
  const failure = "This category is archived. It can be read, not written in.";
  expect((await listPlanned(moderator)).items).toMatchObject([{ failure }]);
  expect((await listNotifications(moderator, { filter: "all", limit: 20 })).items).toHaveLength(1);
  await asSuperuser("UPDATE forum_categories SET archived_at = NULL");
  const { category, title, body } = planned;
  await changePlanned(moderator, { id: planned.id, category, title, body, publishAt: "2027-01-11T21:00" });
  await asSuperuser("UPDATE members SET role = 'member' WHERE id = $1", [moderator.id]);
  freezeClock(new Date("2027-01-11T21:00:00Z"));
  await publishPlanned(due(planned.id));
  expect((await listPlanned(moderator)).items).toMatchObject([
    { failure: "In this category only the staff have threads begin later." },
  ]);
});

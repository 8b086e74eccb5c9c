import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { setForumApproval } from "@/lib/forum/approval/set-forum-approval";
import type { Category } from "@/lib/forum/categories/schema";
import { saveForumDraft } from "@/lib/forum/drafts/save-forum-draft";
import { planThread } from "@/lib/forum/planned/plan-thread";
import { planInput } from "@/lib/forum/planned/schema";
import { withdrawPlanned } from "@/lib/forum/planned/withdraw-planned";
import { replyInThread } from "@/lib/forum/posts/reply-in-thread";
import type { UploadView } from "@/lib/media/schema";
import { sweepUploads } from "@/lib/media/sweep-uploads";
import { uploadImage } from "@/lib/media/upload-image";
import { approveWords } from "@/lib/moderation/held/approve-words";
import { refuseWords } from "@/lib/moderation/held/refuse-words";
import { isHeld } from "@/lib/moderation/held/schema";
import { withdrawWords } from "@/lib/moderation/held/withdraw-words";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { corrected, decide, report, theCase, undone } from "@/tests/lib/moderation/desk";
import { ada, castOnStage, grace, moderator } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { goodFiles } from "@/tests/support/hostile-files";
import { categoryOf, postsOf, reply, start } from "./shelf";

castOnStage();
afterAll(closeDatabase);
afterEach(thawClock);

const { png } = await goodFiles();
const DAY = 86_400_000;
let films: Category;
beforeEach(async () => {
  films = await categoryOf("Films");
});

const pictureOf = (who = ada) =>
  uploadImage(who, { bytes: png, purpose: "image", altText: "", crop: undefined });
const showing = ({ url }: UploadView) => `![A hall](${url})`;

/** Whether a picture is there after the sweep of some days later. */
async function outlives({ id }: UploadView, days: number): Promise<boolean> {
  freezeClock(new Date(Date.now() + days * DAY));
  await sweepUploads();
  thawClock();
  return (await asSuperuser("SELECT FROM uploads WHERE id = $1", [id])).length > 0;
}

async function heldReply(picture: UploadView) {
  await setForumApproval(moderator, { category: "films", approval: "all" });
  const thread = await start(moderator, films, "Halls");
  const held = await replyInThread(ada, { id: thread.id, clientId: newId(), body: showing(picture) });
  if (!isHeld(held)) throw new Error("It was not held.");
  return { thread, held };
}

test("a picture in a draft outlives the day after which others are swept", async () => {
  const [kept, left] = [await pictureOf(), await pictureOf()];
  await saveForumDraft(ada, { place: "new", body: showing(kept), title: "", category: null, tags: [] });
  expect(await outlives(left, 2)).toBe(false);
  expect(await outlives(kept, 2)).toBe(true);
});

test("one in words that wait for a look is there when they are approved, a year later", async () => {
  const picture = await pictureOf();
  const { thread, held } = await heldReply(picture);
  expect(await outlives(picture, 365)).toBe(true);
  await approveWords(moderator, held);
  expect((await postsOf(grace, thread))[1]?.html).toContain(picture.url);
  expect(await outlives(picture, 365)).toBe(true);
});

test("one in words that were refused goes with them", async () => {
  const picture = await pictureOf();
  const { held } = await heldReply(picture);
  await refuseWords(moderator, { id: held.id, reason: "No." });
  expect(await outlives(picture, 29)).toBe(true);
  await withdrawWords(ada, held);
  expect(await outlives(picture, 29)).toBe(false);
});

test("one in a planned thread waits with it, and goes when the plan is let go of", async () => {
  const picture = await pictureOf(moderator);
  const planned = await planThread(
    moderator,
    planInput.parse({
      clientId: newId(),
      category: films.slug,
      title: "Halls",
      body: showing(picture),
      publishAt: new Date(Date.now() + 300 * DAY).toISOString().slice(0, 16),
    }),
  );
  expect(await outlives(picture, 299)).toBe(true);
  await withdrawPlanned(moderator, planned);
  expect(await outlives(picture, 299)).toBe(false);
});

test("one in what was taken away or corrected is there while that may be undone", async () => {
  const thread = await start(ada, films, "Halls");
  const [gone, corrects] = [await pictureOf(), await pictureOf()];
  const post = await reply(ada, thread, showing(gone));
  const other = await reply(ada, thread, showing(corrects));
  const done = await corrected("forum-post", other.id, "No picture");
  await report(grace, "forum-post", post.id);
  await decide(moderator, await theCase(), { verdict: "remove" });
  expect(await outlives(gone, 20)).toBe(true);
  expect(await outlives(corrects, 20)).toBe(true);
  await undone(done);
  expect((await postsOf(grace, thread))[2]?.html).toContain(corrects.url);
  expect(await outlives(corrects, 365)).toBe(true);
});

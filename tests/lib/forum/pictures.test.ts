import { afterAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { changeCategory } from "@/lib/forum/categories/change-category";
import type { Category } from "@/lib/forum/categories/schema";
import { deletePost } from "@/lib/forum/posts/delete-post";
import { editPost } from "@/lib/forum/posts/edit-post";
import { deleteThread } from "@/lib/forum/threads/delete-thread";
import { keepThread } from "@/lib/forum/threads/keep-thread";
import { findServedVariant } from "@/lib/media/queries";
import type { UploadView } from "@/lib/media/schema";
import { uploadImage } from "@/lib/media/upload-image";
import { closeDatabase } from "@/lib/platform/db";
import { ada, admin, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { goodFiles } from "@/tests/support/hostile-files";
import { categoryOf, postsOf, reply, start } from "./shelf";

castOnStage();
afterAll(closeDatabase);

const { png } = await goodFiles();
let films: Category;
beforeEach(async () => {
  films = await categoryOf("Films");
});

const pictureOf = (who: Actor) =>
  uploadImage(who, { bytes: png, purpose: "image", altText: "", crop: undefined });
const showing = (...pictures: UploadView[]) => pictures.map(({ url }) => `![A hall](${url})`).join("\n\n");

/** Who meets a picture's file, of a visitor, its owner and somebody else. */
async function seenBy(picture: UploadView): Promise<string[]> {
  const name = picture.url.replace("/media/", "");
  const people = { visitor: null, ada, stranger, moderator };
  const found = await Promise.all(
    Object.entries(people).map(async ([who, viewer]) => {
      const served = await findServedVariant(name, async () => viewer);
      return served ? [who] : [];
    }),
  );
  return found.flat();
}
const EVERYBODY = ["visitor", "ada", "stranger", "moderator"];

async function isKept(picture: UploadView): Promise<boolean> {
  const [row] = await asSuperuser<{ kept: boolean }>(
    "SELECT attached_at IS NOT NULL AS kept FROM uploads WHERE id = $1",
    [picture.id],
  );
  return row?.kept ?? false;
}

test("a picture is its author's alone until a post shows it, then everybody's who may read the post", async () => {
  const [one, other] = [await pictureOf(ada), await pictureOf(ada)];
  expect(await seenBy(one)).toEqual(["ada"]);
  const thread = await start(ada, films, "Two halls", showing(one));
  const [first] = await postsOf(null, thread);
  expect(first?.html).toContain(`<a href="${one.url}" class="picture"`);
  expect(await seenBy(one)).toEqual(EVERYBODY);
  expect(await seenBy(other)).toEqual(["ada"]);
  await editPost(ada, { id: first?.id ?? "", body: showing(other) });
  expect(await seenBy(other)).toEqual(EVERYBODY);
  expect(await isKept(one)).toBe(false);
  expect(await seenBy(one)).toEqual(["ada"]);
});

test("a picture goes with its post, and with its thread, but stays where another post of the same author shows it", async () => {
  const [one, both, last] = [await pictureOf(ada), await pictureOf(ada), await pictureOf(ada)];
  const thread = await start(ada, films, "Halls", showing(last, both));
  const { id } = await reply(ada, thread, showing(one, both));
  await deletePost(ada, { id, reason: "" });
  expect(await isKept(one)).toBe(false);
  expect(await isKept(both)).toBe(true);
  expect(await seenBy(both)).toEqual(EVERYBODY);
  await deleteThread(ada, { id: thread.id, reason: "" });
  expect(await isKept(last)).toBe(false);
  expect(await isKept(both)).toBe(false);
});

test("somebody else's picture is not taken along by who quotes it", async () => {
  const picture = await pictureOf(ada);
  const thread = await start(ada, films, "A hall", showing(picture));
  const { id } = await reply(grace, thread, showing(picture));
  await deletePost(grace, { id, reason: "" });
  expect(await isKept(picture)).toBe(true);
  const hidden = await pictureOf(ada);
  await reply(grace, thread, showing(hidden));
  expect(await seenBy(hidden)).toEqual(["ada"]);
});

test("where not everybody may read, not everybody sees its pictures: after a move, and after a change of the category", async () => {
  const members = await categoryOf("Members", { whoMayRead: "members" });
  const staff = await categoryOf("Staff", { whoMayRead: "staff" });
  const under = await categoryOf("Under", { parentId: members.id });
  const picture = await pictureOf(ada);
  const thread = await start(ada, members, "Among us", showing(picture));
  expect(await seenBy(picture)).toEqual(["ada", "stranger", "moderator"]);
  const place = (category: string) => keepThread(moderator, { id: thread.id, category, reason: "" });
  await place(films.slug);
  expect(await seenBy(picture)).toEqual(EVERYBODY);
  await place(staff.slug);
  expect(await seenBy(picture)).toEqual(["ada", "moderator"]);
  await place(under.slug);
  expect(await seenBy(picture)).toEqual(["ada", "stranger", "moderator"]);
  await changeCategory(admin, { slug: members.slug, whoMayRead: "everyone" });
  expect(await seenBy(picture)).toEqual(EVERYBODY);
  await changeCategory(admin, { slug: members.slug, whoMayRead: "staff" });
  expect(await seenBy(picture)).toEqual(["ada", "moderator"]);
});

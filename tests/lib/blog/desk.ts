import type { Actor } from "@/lib/auth/actor";
import { giveRole } from "@/lib/blog/roles/give-role";
import type { Card } from "@/lib/blog/schema";
import { publishPost } from "@/lib/blog/writing/publish-post";
import { getDraft } from "@/lib/blog/writing/queries";
import { savePost } from "@/lib/blog/writing/save-post";
import { type Draft, type SaveInput, saveInput } from "@/lib/blog/writing/schema";
import { startPost } from "@/lib/blog/writing/start-post";
import { submitPost } from "@/lib/blog/writing/submit-post";
import { newId } from "@/lib/platform/ids";
import { admin, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";

/** What every post of the tests says, unless a test says otherwise. */
export const words = saveInput.parse({
  version: 1,
  title: "A night at the Rex",
  body: "It began with **rain**.",
});

type Words = Partial<Omit<SaveInput, "id" | "version" | "tags">> & { tags?: string[] };

/** Makes somebody an editor. */
export const editor = (who = grace) => giveRole(admin, { handle: who.handle, role: "editor" });

/** Somebody who writes for the blog, with a draft of theirs. */
export async function draftOf(writer: Actor, { tags = [], ...more }: Words = {}): Promise<Draft> {
  if (writer.role !== "admin") await giveRole(admin, { handle: writer.handle, role: "writer" });
  await asSuperuser("DELETE FROM rate_hits");
  const { id, version } = await startPost(writer);
  return savePost(writer, { ...saveInput.parse({ ...words, ...more, tags, version }), id });
}

/** A post that went the whole way. */
export async function published(writer: Actor, more: Words = {}): Promise<Draft> {
  const { id } = await draftOf(writer, more);
  if (writer.role !== "admin") await submitPost(writer, { id });
  await letGo(id);
  await publishPost(admin, { id });
  return getDraft(writer, id);
}

/** Whoever wrote last has finished. */
export async function letGo(id: string): Promise<void> {
  await asSuperuser("UPDATE blog_posts SET locked_by_id = NULL, locked_until = NULL WHERE id = $1", [id]);
}

export async function change(actor: Actor, id: string, more: Words & { version?: number }): Promise<Draft> {
  const before = await getDraft(actor, id);
  const { title, subtitle, excerpt, body, tags, version } = before;
  const names = tags.map(({ name }) => name);
  const input = {
    version,
    title,
    subtitle,
    excerpt,
    body,
    tags: names,
    coverId: before.cover?.id ?? null,
    ...more,
  };
  return savePost(actor, { ...saveInput.parse(input), id });
}

/** A picture of somebody's that nothing shows yet; its files are nowhere. */
export async function pictureOf(owner: Actor): Promise<{ id: string; name: string }> {
  const picture = { id: newId(), name: newId().replaceAll("-", "") };
  await asSuperuser(
    `INSERT INTO uploads (id, owner_id, purpose, name, widths, width, height, bytes, thumbhash)
     VALUES ($1, $2, 'image', $3, '{480,960}', 960, 540, 1000, 'x')`,
    [picture.id, owner.id, picture.name],
  );
  return picture;
}

export const titles = (page: { items: Pick<Card, "title">[] }) => page.items.map(({ title }) => title);

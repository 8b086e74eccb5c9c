import type { Actor } from "@/lib/auth/actor";
import { createCategory } from "@/lib/forum/categories/create-category";
import { type Category, type CreateCategoryInput, createCategoryInput } from "@/lib/forum/categories/schema";
import type { PollInput } from "@/lib/forum/polls/schema";
import { listPosts } from "@/lib/forum/posts/queries";
import { replyInThread } from "@/lib/forum/posts/reply-in-thread";
import type { Post } from "@/lib/forum/posts/schema";
import { keepThread } from "@/lib/forum/threads/keep-thread";
import { listThreads } from "@/lib/forum/threads/queries";
import { type Thread, threadsQuery } from "@/lib/forum/threads/schema";
import { startThread } from "@/lib/forum/threads/start-thread";
import { isHeld } from "@/lib/moderation/held/schema";
import { newId } from "@/lib/platform/ids";
import { ada, admin } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";

export function categoryOf(name: string, more: Partial<CreateCategoryInput> = {}): Promise<Category> {
  return createCategory(admin, createCategoryInput.parse({ name, ...more }));
}

/** Begins a thread that stands at once. */
export async function start(
  actor: Actor,
  { slug }: { slug: string },
  title: string,
  body = "To begin with.",
  tags: string[] = [],
  poll: PollInput | null = null,
): Promise<Thread> {
  const started = await startThread(actor, { clientId: newId(), category: slug, title, body, tags, poll });
  if (isHeld(started)) throw new Error("It waits for a look.");
  return started;
}

/** A post with a name of its own, unless the test gives it one. */
export async function reply(
  actor: Actor,
  thread: { id: string },
  body: string,
  more: Partial<Parameters<typeof replyInThread>[1]> = {},
): Promise<Post> {
  const said = await replyInThread(actor, { id: thread.id, clientId: newId(), body, ...more });
  if (isHeld(said)) throw new Error("It waits for a look.");
  return said;
}

export async function postsOf(viewer: Actor | null, thread: { id: string }): Promise<Post[]> {
  return (await listPosts(viewer, { id: thread.id, limit: 50 })).items;
}

export function list(viewer: Actor | null, query: Record<string, unknown> = {}) {
  return listThreads(viewer, threadsQuery.parse(query));
}

/** One of Ada's that the staff have locked. */
export async function lockedThread(): Promise<Thread> {
  const thread = await start(ada, await categoryOf("Locks"), "Locked");
  return keepThread(admin, { id: thread.id, isLocked: true, reason: "" });
}

/** What the database keeps of each category and thread, and what is really there. */
export async function counts(): Promise<{ kept: unknown; there: unknown }> {
  const [row] = await asSuperuser<{ kept: unknown; there: unknown }>(`
    SELECT jsonb_build_object(
        'categories', (SELECT jsonb_object_agg(slug, jsonb_build_array(thread_count, post_count)) FROM forum_categories),
        'threads', (SELECT jsonb_object_agg(id, jsonb_build_array(last_number, post_count)) FROM forum_threads)) AS kept,
      jsonb_build_object(
        'categories', (SELECT jsonb_object_agg(c.slug, jsonb_build_array(
           (SELECT count(*) FROM forum_threads t WHERE t.category_id = c.id),
           (SELECT count(*) FROM forum_posts p WHERE p.category_id = c.id AND p.deleted_at IS NULL))) FROM forum_categories c),
        'threads', (SELECT jsonb_object_agg(t.id, jsonb_build_array(
           (SELECT max(number) FROM forum_posts p WHERE p.thread_id = t.id),
           (SELECT count(*) FROM forum_posts p WHERE p.thread_id = t.id AND p.deleted_at IS NULL))) FROM forum_threads t)) AS there`);
  if (!row) throw new Error("There is always a row.");
  return row;
}

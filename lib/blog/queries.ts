import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { decodeCursor, toPage } from "@/lib/platform/pagination";
import { NO_POST } from "./refusals";
import { about, type CardPage, card, type Post, type PostsQuery, post } from "./schema";

const postRows = z.array(z.object({ item: post }));
const pageRows = z.array(z.object({ about, items: z.array(card) }));
const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** A published post under its address or a former one; to whoever writes it, before. One round trip. */
export async function getPost(viewer: Viewer, slug: string): Promise<Post> {
  const [row] = postRows.parse(
    await db.$queryRaw`
      SELECT item || jsonb_build_object('isSubscribed', gets_blog_letters(${viewer?.id ?? null}::uuid)) AS item
        FROM read_blog_post(${viewer?.id ?? null}::uuid, ${slug})`,
  );
  assertFound(row, NO_POST);
  return row.item;
}

/** A published post by its id, as the viewer may read it. One round trip. */
export async function getPostById(viewer: Viewer, id: string): Promise<Post> {
  const [row] = postRows.parse(
    await db.$queryRaw`
      SELECT r.item || '{"isSubscribed": false}' AS item FROM blog_posts b, read_blog_post(${viewer?.id ?? null}::uuid, b.slug) r WHERE b.id = ${id}::uuid`,
  );
  assertFound(row, NO_POST);
  return row.item;
}

/** Published posts, newest first: of everybody, of a tag or of an author; a series in its order and whole. One round trip. */
export async function listPosts(viewer: Viewer, query: PostsQuery): Promise<CardPage> {
  const { tag, author, series, limit, cursor } = query;
  const [at, id] = cursor ? decodeCursor(cursor, position) : [null, null];
  const [row] = pageRows.parse(
    await db.$queryRaw`
      SELECT about || jsonb_build_object('isSubscribed', gets_blog_letters(${viewer?.id ?? null}::uuid)) AS about, items FROM list_blog_posts(${viewer?.id ?? null}::uuid, ${tag ?? null}::text, ${author ?? null}::text, ${series ?? null}::text,
        ${at}::timestamptz, ${id}::uuid, ${limit + 1}::int)`,
  );
  assertFound(row, "There is nothing by that name in the blog.");
  if (series) return { ...row, nextCursor: null };
  return { ...toPage(row.items, limit, (last) => [last.publishedAt, last.id]), about: row.about };
}

import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { decodeCursor, toPage } from "@/lib/platform/pagination";
import { NO_COMMENT, NO_POST } from "../refusals";
import {
  type Comment,
  type CommentPage,
  type CommentsQuery,
  comment,
  type Discussion,
  discussion,
} from "./schema";

const pageRows = z.array(
  z.object({
    about: discussion,
    items: z.array(comment),
    has_earlier: z.boolean(),
    cursor: z.coerce.number(),
  }),
);
const rows = z.array(z.object({ item: comment, about: discussion }));
const position = z.tuple([z.uuid(), z.boolean(), z.uuid()]);

/** What was said to a post that the viewer may read, twenty at a time. One round trip. */
export async function listComments(viewer: Viewer, query: CommentsQuery): Promise<CommentPage> {
  const { slug, near, cursor, limit } = query;
  const [root, isAnswer, id] = cursor ? decodeCursor(cursor, position) : [null, null, null];
  const [row] = pageRows.parse(
    await db.$queryRaw`
      SELECT about, items, has_earlier, cursor FROM list_blog_comments(
        ${viewer?.id ?? null}::uuid, ${slug}, ${near ?? null}::uuid, ${root}::uuid, ${isAnswer}::boolean, ${id}::uuid, ${limit + 1}::int)`,
  );
  assertFound(row, NO_POST);
  const page = toPage(row.items, limit, (last) => [
    last.parentId ?? last.id,
    last.parentId !== null,
    last.id,
  ]);
  return { ...page, discussion: row.about, hasEarlier: row.has_earlier, cursor: row.cursor };
}

/** A comment, and what it was said to. One round trip. */
export async function getComment(
  viewer: Viewer,
  id: string,
): Promise<{ comment: Comment; discussion: Discussion }> {
  const [row] = rows.parse(
    await db.$queryRaw`SELECT item, about FROM get_blog_comment(${viewer?.id ?? null}::uuid, ${id}::uuid)`,
  );
  assertFound(row, NO_COMMENT);
  return { comment: row.item, discussion: row.about };
}

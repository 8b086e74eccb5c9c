import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import { type Entry, entry } from "../diary/schema";
import { NO_COMMENT, NO_VIEWING } from "../refusals";
import {
  type ReviewComment,
  type ReviewCommentsPage,
  type ReviewCommentsQuery,
  type ReviewsQuery,
  reviewComment,
  reviewCommentsPage,
} from "./schema";

const rows = z.array(z.object({ item: entry }));
const position = z.tuple([z.int32(), z.uuid()]);
const openRows = z.array(
  z.object({
    item: reviewCommentsPage.shape.review,
    items: z.array(reviewComment),
    has_earlier: z.boolean(),
  }),
);
const after = z.tuple([z.uuid()]);
const commentRows = z.array(z.object({ item: reviewComment, about: entry }));

/** Reviews of a film that the viewer may read: the most liked, the newest, or those of people they follow. One round trip. */
export async function listReviews(viewer: Viewer, query: ReviewsQuery): Promise<Page<Entry>> {
  const { slug, shelf, cursor, limit } = query;
  const [likes, id] = cursor ? decodeCursor(cursor, position) : [null, null];
  const found = rows.parse(
    await db.$queryRaw`
      SELECT item FROM list_film_reviews(${viewer?.id ?? null}::uuid, ${slug}, ${shelf}, ${likes}::int, ${id}::uuid, ${limit + 1}::int)`,
  );
  return toPage(
    found.map(({ item }) => item),
    limit,
    (last) => [last.likeCount, last.id],
  );
}

/** A viewing that the viewer may see, with what was said to it, the first twenty or those after a marker. One round trip. */
export async function openReview(viewer: Viewer, query: ReviewCommentsQuery): Promise<ReviewCommentsPage> {
  const { id, near, cursor, limit } = query;
  const [afterId] = cursor ? decodeCursor(cursor, after) : [null];
  const [row] = openRows.parse(
    await db.$queryRaw`
      SELECT item, items, has_earlier FROM open_review(${viewer?.id ?? null}::uuid, ${id}::uuid, ${near ?? null}::uuid, ${afterId}::uuid, ${limit + 1}::int)`,
  );
  assertFound(row, NO_VIEWING);
  return { ...toPage(row.items, limit, (last) => [last.id]), review: row.item, hasEarlier: row.has_earlier };
}

/** A comment, and what it was said to. One round trip. */
export async function getReviewComment(
  viewer: Viewer,
  id: string,
): Promise<{ comment: ReviewComment; review: Entry }> {
  const [row] = commentRows.parse(
    await db.$queryRaw`SELECT item, about FROM get_review_comment(${viewer?.id ?? null}::uuid, ${id}::uuid)`,
  );
  assertFound(row, NO_COMMENT);
  return { comment: row.item, review: row.about };
}

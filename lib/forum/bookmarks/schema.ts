import { z } from "zod";
import { momentSaid } from "@/lib/platform/moment-said";
import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { text } from "@/lib/platform/text";
import { moment } from "@/lib/talk/schema";
import { type PostId, post } from "../posts/schema";

export const bookmarkInput = z.strictObject({
  note: text({ max: 300, label: "The note" }).default(""),
  /** When to be reminded of it; null for never. */
  remindAt: momentSaid.nullable().default(null),
});
export type BookmarkInput = z.output<typeof bookmarkInput> & PostId;

export const bookmarksQuery = pageQuery(PAGE.rows);
export type BookmarksQuery = z.output<typeof bookmarksQuery>;

/** A post that somebody keeps; their note is with it. */
export const bookmark = z.object({
  post,
  thread: z.object({ id: z.uuid(), slug: z.string(), title: z.string() }),
  createdAt: moment,
});
export type Bookmark = z.output<typeof bookmark>;
export const bookmarkPage = pageOf(bookmark);

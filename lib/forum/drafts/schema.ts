import { z } from "zod";
import { multiline, text } from "@/lib/platform/text";
import { moment } from "@/lib/talk/schema";
import { categoryRef } from "../categories/schema";
import { POST_MOST, TITLE_MOST } from "../limits";
import { tags } from "../tags/schema";

/** Kept for so many days after they were last changed. */
export const DRAFT_DAYS = 30;

/** "new" for a thread to be; else the id of the thread that the reply is for. */
export const draftParams = z.object({
  place: z.union([z.literal("new"), z.uuid()], { error: "There is no such place for a draft." }),
});
export type ForumDraftPlace = z.output<typeof draftParams>;

export const draftInput = z.strictObject({
  body: multiline({ max: POST_MOST, label: "The draft" }).default(""),
  title: text({ max: TITLE_MOST, label: "The title" }).default(""),
  category: categoryRef.nullable().default(null),
  tags: tags.default([]),
});
export type SaveForumDraftInput = z.output<typeof draftInput> & ForumDraftPlace;

export const forumDraft = z.object({
  place: z.string(),
  body: z.string(),
  title: z.string(),
  category: z.string().nullable(),
  tags: z.array(z.string()),
  updatedAt: z.date(),
});
export type ForumDraft = z.output<typeof forumDraft>;

/** One of a list: with the thread that a reply is for, null for a new one, and where one cannot read it any more. */
export const listedDraft = forumDraft.extend({
  updatedAt: moment,
  thread: z.object({ id: z.uuid(), slug: z.string(), title: z.string(), lastNumber: z.int() }).nullable(),
});
export type ListedDraft = z.output<typeof listedDraft>;
export const forumDrafts = z.object({ items: z.array(listedDraft) });

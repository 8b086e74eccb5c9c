import { z } from "zod";
import { categoryRef } from "../categories/schema";

export const APPROVALS = ["never", "first", "all"] as const;
const approval = z.enum(APPROVALS, { error: "Never, first posts, or all." });

/** Whose posts are looked at before they stand there: on the whole site, and where a category says something of its own. */
export const forumApproval = z.object({
  site: approval,
  categories: z.array(z.object({ slug: z.string(), name: z.string(), approval: approval.nullable() })),
});
export type ForumApproval = z.output<typeof forumApproval>;

export const setApprovalInput = z.strictObject({
  /** Left out, it is the whole site's. */
  category: categoryRef.optional(),
  /** Null for a category that says nothing of its own. */
  approval: approval.nullable(),
});
export type SetApprovalInput = z.output<typeof setApprovalInput>;

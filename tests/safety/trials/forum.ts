import { createCategory } from "@/lib/forum/categories/create-category";
import { createCategoryInput } from "@/lib/forum/categories/schema";
import { planThread } from "@/lib/forum/planned/plan-thread";
import { planInput } from "@/lib/forum/planned/schema";
import { deletePost } from "@/lib/forum/posts/delete-post";
import { editPost } from "@/lib/forum/posts/edit-post";
import { keepThread } from "@/lib/forum/threads/keep-thread";
import { renameThread } from "@/lib/forum/threads/rename-thread";
import { solveThread } from "@/lib/forum/threads/solve-thread";
import { startThread } from "@/lib/forum/threads/start-thread";
import { reportThing } from "@/lib/moderation/report-thing";
import { newId } from "@/lib/platform/ids";
import * as shelf from "@/tests/lib/forum/shelf";
import { ada, admin, grace } from "@/tests/support/cast";
import { allowed, INSIDE, type Trial } from "./trial";

/** For every guard of the forum somebody whom it keeps out. */
export const forumTrials: Record<string, Trial> = {
  "forum#canKeepForum": {
    reach: () => allowed(createCategory(grace, createCategoryInput.parse({ name: "Mine" }))),
    behind: INSIDE,
  },
  "forum#canKeepThread": {
    reach: async () => {
      const { id } = await shelf.lockedThread();
      return allowed(keepThread(grace, { id, isPinned: true, reason: "" }));
    },
    behind: INSIDE,
  },
  "forum#canStartIn": {
    reach: async () => {
      const { slug } = await createCategory(
        admin,
        createCategoryInput.parse({ name: "News", whoMayStart: "staff" }),
      );
      return allowed(
        startThread(grace, {
          clientId: newId(),
          category: slug,
          title: "Mine",
          body: "Mine.",
          tags: [],
          poll: null,
        }),
      );
    },
    behind: INSIDE,
  },
  "forum#canPlanIn": {
    reach: async () => {
      const { slug } = await shelf.categoryOf("News");
      const publishAt = new Date(Date.now() + 86_400_000).toISOString().slice(0, 16);
      const words = { clientId: newId(), category: slug, title: "Mine", body: "Mine.", publishAt };
      return allowed(planThread(grace, planInput.parse(words)));
    },
  },
  "forum#canReplyIn": {
    reach: async () => allowed(shelf.reply(grace, await shelf.lockedThread(), "Still.")),
    behind: INSIDE,
  },
  "forum#canChangeThread": {
    reach: async () => allowed(renameThread(grace, { id: (await shelf.lockedThread()).id, title: "Mine" })),
    behind: INSIDE,
  },
  "forum#canSolveThread": {
    reach: async () => allowed(solveThread(grace, { id: (await shelf.lockedThread()).id, number: 1 })),
    behind: INSIDE,
  },
  "forum#canEditPost": {
    reach: async () => {
      const [post] = await shelf.postsOf(ada, await shelf.lockedThread());
      return allowed(editPost(ada, { id: post?.id ?? "", body: "Otherwise." }));
    },
    behind: INSIDE,
  },
  "forum#canDeletePost": {
    reach: async () => {
      const [post] = await shelf.postsOf(ada, await shelf.lockedThread());
      return allowed(deletePost(ada, { id: post?.id ?? "", reason: "" }));
    },
    behind: INSIDE,
  },
  "forum#canReportPost": {
    reach: async () => {
      const [post] = await shelf.postsOf(ada, await shelf.lockedThread());
      return allowed(reportThing(ada, { kind: "forum-post", ref: post?.id ?? "", reason: "spam", note: "" }));
    },
  },
};

import { deleteComment } from "@/lib/blog/comments/delete-comment";
import { editComment } from "@/lib/blog/comments/edit-comment";
import { setCommentsOpen } from "@/lib/blog/comments/set-comments-open";
import { giveRole } from "@/lib/blog/roles/give-role";
import { publishPost } from "@/lib/blog/writing/publish-post";
import { getDraft } from "@/lib/blog/writing/queries";
import { savePost } from "@/lib/blog/writing/save-post";
import { reportThing } from "@/lib/moderation/report-thing";
import { draftOf, published, words } from "@/tests/lib/blog/desk";
import { comment } from "@/tests/lib/blog/said";
import { ada, grace } from "@/tests/support/cast";
import { allowed, INSIDE, type Trial } from "./trial";

/** For every guard of the blog somebody whom it keeps out. */
export const blogTrials: Record<string, Trial> = {
  "blog#canGiveRoles": {
    reach: () => allowed(giveRole(grace, { handle: "grace", role: "editor" })),
    behind: INSIDE,
  },
  "blog#canPublish": {
    reach: async () => allowed(publishPost(grace, await draftOf(grace))),
    behind: INSIDE,
  },
  "blog#canChangePost": {
    reach: async () => {
      const { id } = await published(grace);
      const { version } = await getDraft(grace, id);
      return allowed(savePost(grace, { ...words, id, version, body: "Changed" }));
    },
    behind: INSIDE,
  },
  "blog#canComment": {
    reach: async () => {
      const post = await published(ada);
      await setCommentsOpen(ada, { slug: post.slug, isOpen: false });
      return allowed(comment(grace, post, "Hm"));
    },
    behind: INSIDE,
  },
  "blog#canEditComment": {
    reach: async () => {
      const { id } = await comment(ada, await published(ada), "Mine");
      return allowed(editComment(grace, { id, body: "Not yours" }));
    },
    behind: INSIDE,
  },
  "blog#canDeleteComment": {
    reach: async () => {
      const { id } = await comment(ada, await published(ada), "Mine");
      return allowed(deleteComment(grace, { id, reason: "" }));
    },
    behind: INSIDE,
  },
  "blog#canReportComment": {
    reach: async () => {
      const { id } = await comment(ada, await published(grace), "Mine");
      return allowed(reportThing(ada, { kind: "blog-comment", ref: id, reason: "other", note: "" }));
    },
  },
  "blog#canReportPost": {
    reach: async () => {
      const { id } = await published(ada);
      return allowed(reportThing(ada, { kind: "blog-post", ref: id, reason: "other", note: "" }));
    },
  },
  "blog#canCloseComments": {
    reach: async () => {
      const { slug } = await published(ada);
      return allowed(setCommentsOpen(grace, { slug, isOpen: false }));
    },
    behind: INSIDE,
  },
};

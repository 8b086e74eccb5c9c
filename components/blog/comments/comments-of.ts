import "server-only";
import { sensible } from "@/components/profiles/sensible";
import { listComments } from "@/lib/blog/comments/queries";
import { type CommentPage, commentParams } from "@/lib/blog/comments/schema";
import { ref } from "@/lib/blog/schema";
import { PAGE } from "@/lib/platform/pagination";
import { orNotFound, pageViewer } from "@/lib/web/page";

export type CommentsAsked = {
  comment?: string | string[];
  after?: string | string[];
  answer?: string | string[];
};

/** The comments that an address asks for: from one of them on, or after a page of them. What makes no sense there is left out. */
export async function commentsOf(address: string, asked: CommentsAsked): Promise<CommentPage> {
  const viewer = await pageViewer();
  const slug = ref.safeParse(address.toLowerCase()).data ?? "-";
  const near = commentParams.safeParse({ id: asked.answer ?? asked.comment }).data?.id;
  const after = typeof asked.after === "string" ? asked.after.slice(0, 500) : undefined;
  return orNotFound(
    sensible(after, (cursor) => listComments(viewer, { slug, near, cursor, limit: PAGE.rows })),
  );
}

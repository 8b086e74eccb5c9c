import { SeenReactions } from "@/components/forum/seen-reactions";
import { CommentFrame } from "@/components/talk/comment-frame";
import { RenderedHtml } from "@/components/ui/rendered-html";
import type { Viewer } from "@/lib/auth/actor";
import type { Comment, Discussion } from "@/lib/blog/comments/schema";
import { canComment, canDeleteComment, canEditComment, canReportComment } from "@/lib/blog/policy";
import { CommentActs } from "./comment-acts";
import { commentHref } from "./comment-href";
import { CommentReactions } from "./comment-reactions";
import { EditableComment } from "./editable-comment";

type Props = { viewer: Viewer; discussion: Discussion; comment: Comment };

/** A comment: who, when, its words, and what one can do with it. One that was deleted is a quiet line. */
export function CommentItem({ viewer, discussion, comment }: Props) {
  const { id, parentId, author, body, html, editedAt, correctedAt, reactions } = comment;
  if (html === null || body === null) {
    return (
      <p id={`comment-${id}`} className="py-3 text-ink-faint text-sm italic">
        This comment was deleted.
      </p>
    );
  }
  const isMine = author.id === viewer?.id;
  const said = <RenderedHtml html={html} className="prose-talk text-ink" />;
  return (
    <CommentFrame
      comment={comment}
      href={commentHref(discussion.slug, id)}
      badge={author.id === discussion.authorId && "Author"}
      changed={editedAt && (correctedAt ? "changed by staff" : "edited")}
      words={
        isMine ? (
          <EditableComment id={id} body={body}>
            {said}
          </EditableComment>
        ) : (
          said
        )
      }
    >
      {viewer ? (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <CommentActs
            comment={{ id, rootId: parentId ?? id, name: author.name, handle: author.handle, isMine }}
            rights={{
              canAnswer: canComment(viewer, discussion),
              canEdit: discussion.isOpen && canEditComment(viewer, comment),
              canDelete: canDeleteComment(viewer, discussion, comment),
              canReport: canReportComment(viewer, comment),
            }}
          />
          <CommentReactions id={id} name={author.name} reactions={reactions} />
        </div>
      ) : (
        <SeenReactions reactions={reactions} />
      )}
    </CommentFrame>
  );
}

import { CommentFrame } from "@/components/talk/comment-frame";
import { RenderedHtml } from "@/components/ui/rendered-html";
import type { Viewer } from "@/lib/auth/actor";
import type { ListComment as Comment } from "@/lib/films/lists/schema";
import { ListCommentActs } from "./list-comment-acts";

type Props = { viewer: Viewer; comment: Comment; ownerId: string };

/** A comment on a list: who, when, its words, and what one can do with it. */
export function ListComment({ viewer, comment, ownerId }: Props) {
  const { id, author, html, body, editedAt, correctedAt } = comment;
  const isMine = author.id === viewer?.id;
  return (
    <CommentFrame
      comment={comment}
      href={`#comment-${id}`}
      badge={author.id === ownerId && "Made the list"}
      changed={editedAt && (correctedAt ? "changed by staff" : "edited")}
      words={<RenderedHtml html={html} className="prose-talk text-ink" />}
    >
      {viewer && (
        <ListCommentActs
          id={id}
          body={body}
          name={author.name}
          isMine={isMine}
          mayDelete={isMine || viewer.id === ownerId}
        />
      )}
    </CommentFrame>
  );
}

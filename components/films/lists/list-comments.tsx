import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import type { Viewer } from "@/lib/auth/actor";
import type { OpenedList } from "@/lib/films/lists/schema";
import { newId } from "@/lib/platform/ids";
import { ListComment } from "./list-comment";
import { ListCommentForm } from "./list-comment-form";
import { listHref } from "./list-href";

const CLOSED = {
  everyone: "You may not write here for a while.",
  followed: "Only people its maker follows comment on this list.",
  nobody: "Its maker takes no comments on this list.",
};

/** What was said to a list, the newest first, and the field to say something oneself. */
export function ListComments({ viewer, opened }: { viewer: Viewer; opened: OpenedList }) {
  const { list, comments } = opened;
  const { id, commentCount, repliesFrom, mine, owner } = list;
  return (
    <section
      id="comments"
      aria-labelledby="comments-title"
      className="grid max-w-[42rem] scroll-mt-6 gap-4 pt-12"
    >
      <h2 id="comments-title" className="font-serif text-ink text-xl">
        {commentCount === 0
          ? "Comments"
          : commentCount === 1
            ? "One comment"
            : `${commentCount.toLocaleString("en")} comments`}
      </h2>
      {mine?.mayReply && <ListCommentForm id={id} clientId={newId()} />}
      {mine && !mine.mayReply && <p className="text-ink-soft">{CLOSED[repliesFrom]}</p>}
      {!mine && (
        <p>
          <LinkButton
            href={`/sign-in?next=${encodeURIComponent(`${listHref(list)}#comments`)}`}
            prefetch={false}
          >
            Sign in to comment
          </LinkButton>
        </p>
      )}
      <ol className="divide-y divide-line">
        {comments.items.map((comment) => (
          <li key={comment.id}>
            <ListComment viewer={viewer} comment={comment} ownerId={owner.id} />
          </li>
        ))}
      </ol>
      <Pagination
        nextHref={
          comments.nextCursor &&
          `${listHref(list)}?${new URLSearchParams({ after: comments.nextCursor })}#comments`
        }
        label="Earlier comments"
      />
    </section>
  );
}

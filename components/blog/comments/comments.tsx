import Link from "next/link";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import type { Viewer } from "@/lib/auth/actor";
import type { CommentPage } from "@/lib/blog/comments/schema";
import { canCloseComments, canComment } from "@/lib/blog/policy";
import { newId } from "@/lib/platform/ids";
import { CloseComments } from "./close-comments";
import { CommentList } from "./comment-list";
import { CommentsDesk } from "./comments-desk";
import { CommentsLive } from "./comments-live";
import { LazyCommentBox } from "./lazy-comment-box";
import { peopleIn } from "./people-in";

type Props = {
  viewer: Viewer;
  page: CommentPage;
  /** The comment that the field at the foot answers, where there is no script to answer in place. */
  answer: string | undefined;
};

/** What was said to a post, and the field to say something oneself. */
export function Comments({ viewer, page, answer }: Props) {
  const { discussion, items, nextCursor, hasEarlier, cursor } = page;
  const { postId, slug, count, isOpen } = discussion;
  const answered = items.find(({ id, deletedAt }) => id === answer && !deletedAt);
  const list = (
    <>
      {hasEarlier && (
        <p className="pb-2">
          <Link
            href={`/blog/${slug}#comments`}
            prefetch={false}
            className="text-ink-soft text-sm hover:text-ink hover:underline"
          >
            From the first comment on
          </Link>
        </p>
      )}
      <CommentList viewer={viewer} discussion={discussion} comments={items} />
      <Pagination
        nextHref={nextCursor && `/blog/${slug}?${new URLSearchParams({ after: nextCursor })}#comments`}
        label="Later comments"
      />
    </>
  );
  return (
    <section
      id="comments"
      aria-labelledby="comments-title"
      className="mx-auto w-full max-w-[42rem] scroll-mt-6 pt-12"
    >
      <header className="flex flex-wrap items-baseline justify-between gap-4 pb-3">
        <h2 id="comments-title" className="font-serif text-ink text-xl">
          {count === 0 ? "Comments" : count === 1 ? "One comment" : `${count.toLocaleString("en")} comments`}
        </h2>
        {viewer && canCloseComments(viewer, discussion) && <CloseComments slug={slug} isOpen={isOpen} />}
      </header>
      {viewer ? (
        <CommentsDesk
          viewer={{ id: viewer.id, handle: viewer.handle, name: viewer.name, avatarUrl: viewer.avatarUrl }}
          post={{ id: postId, slug }}
        >
          {list}
          <CommentsLive key={cursor} postId={postId} viewerId={viewer.id} cursor={cursor} />
          {canComment(viewer, discussion) && (
            <div className="pt-4">
              <LazyCommentBox
                clientId={newId()}
                answering={answered ? { id: answered.id, name: answered.author.name } : null}
                people={peopleIn(items)}
                showsNewest={nextCursor === null}
              />
            </div>
          )}
        </CommentsDesk>
      ) : (
        list
      )}
      {!isOpen && <p className="pt-4 text-ink-soft">The comments on this post are closed.</p>}
      {!viewer && isOpen && (
        <p className="flex flex-wrap items-center gap-4 pt-4 text-ink-soft">
          <LinkButton
            href={`/sign-in?next=${encodeURIComponent(`/blog/${slug}#comments`)}`}
            prefetch={false}
            variant="primary"
          >
            Sign in to comment
          </LinkButton>
          {count === 0 && <span>Nobody has said anything yet.</span>}
        </p>
      )}
    </section>
  );
}

import { PageColumn } from "@/components/layout/page-column";
import { JsonLd } from "@/components/ui/json-ld";
import type { Viewer } from "@/lib/auth/actor";
import { canReplyIn } from "@/lib/forum/policy";
import type { OpenThread } from "@/lib/forum/posts/open-thread";
import { threadFactsForMachines } from "./describe-thread";
import { PageLinks } from "./page-links";
import { PostList } from "./post-list";
import { ReplyClosed } from "./reply-closed";
import { ShowPost } from "./show-post";
import { ThreadHeader } from "./thread-header";
import { pagesOf } from "./thread-pages";
import { ThreadTimeline } from "./thread-timeline";
import { WritersThread } from "./writers-thread";

type Props = OpenThread & { viewer: Viewer; near: number };

/** A thread, whole: what it is about, a page of its posts, where in it one is, and the field to reply. */
export function ThreadScreen(props: Props) {
  const { viewer, thread, posts, film, near } = props;
  const pages = pagesOf(thread, near);
  const list = (
    <>
      <PageLinks pages={pages} />
      <PostList viewer={viewer} thread={thread} posts={posts} />
      <PageLinks pages={pages} />
    </>
  );
  return (
    <PageColumn>
      <JsonLd data={threadFactsForMachines(props)} />
      <ShowPost number={near > pages.first ? near : null} />
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,46rem)_11rem] lg:justify-between">
        <div className="min-w-0">
          <ThreadHeader viewer={viewer} thread={thread} film={film} pages={pages} />
          {viewer ? (
            <WritersThread {...props} viewer={viewer} pages={pages}>
              {list}
            </WritersThread>
          ) : (
            list
          )}
          {!canReplyIn(viewer, thread) && <ReplyClosed viewer={viewer} thread={thread} />}
        </div>
        <ThreadTimeline thread={thread} pages={pages} />
      </div>
    </PageColumn>
  );
}

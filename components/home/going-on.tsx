import { PostCard } from "@/components/blog/post-card";
import { shownThread } from "@/components/forum/shown-thread";
import { ThreadRow } from "@/components/forum/thread-row";
import type { Latest } from "@/lib/feed/get-latest";
import { HomeTitle } from "./home-title";

/** What is being said and written: the forum's latest threads, and beside them the newest of the magazine. */
export function GoingOn({ threads, posts: [post] }: Latest) {
  if (threads.length === 0 && !post) return null;
  return (
    <div className="grid gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      {threads.length > 0 && (
        <section aria-labelledby="talked-of">
          <HomeTitle isLarge id="talked-of" href="/forum" all="The forum">
            Being talked of
          </HomeTitle>
          <ul>
            {threads.map((thread) => (
              <ThreadRow key={thread.id} thread={shownThread(thread)} />
            ))}
          </ul>
        </section>
      )}
      {post && (
        <section aria-labelledby="magazine">
          <HomeTitle isLarge id="magazine" href="/blog" all="The blog">
            New to read
          </HomeTitle>
          <PostCard post={post} />
        </section>
      )}
    </div>
  );
}

import type { Viewer } from "@/lib/auth/actor";
import type { Post } from "@/lib/forum/posts/schema";
import type { Thread } from "@/lib/forum/threads/schema";
import { PollBox } from "./poll/poll-box";
import { rightsOver } from "./post-rights";
import { PostRows } from "./post-rows";
import { PostTools } from "./post-tools";
import { SeenReactions } from "./seen-reactions";
import { shownPost } from "./shown-post";

type Props = { viewer: Viewer; thread: Thread; posts: Post[] };

/** Posts, oldest first; what is new to the reader begins below a mark. */
export function PostList({ viewer, thread, posts }: Props) {
  const { id, slug, lastRead } = thread;
  return (
    <PostRows
      thread={{ id, slug }}
      lastRead={viewer && (lastRead ?? 0)}
      rows={posts.map((post) => ({
        post: shownPost(viewer, thread, post),
        poll: post.poll && <PollBox viewer={viewer} thread={thread} poll={post.poll} />,
        tools: toolsFor(viewer, thread, post),
      }))}
    />
  );
}

function toolsFor(viewer: Viewer, thread: Thread, post: Post) {
  const { id, number, author, bookmark, reactions } = post;
  if (post.html === null) return null;
  if (!viewer) return reactions.length > 0 && <SeenReactions reactions={reactions} />;
  const facts = {
    id,
    number,
    name: author.name,
    isMine: author.id === viewer.id,
    bookmark,
    isAnswer: thread.solvedNumber === number,
  };
  return <PostTools post={facts} rights={rightsOver(viewer, thread, post)} reactions={reactions} />;
}

import type { ReactNode } from "react";
import type { Actor } from "@/lib/auth/actor";
import { canReplyIn } from "@/lib/forum/policy";
import type { OpenThread } from "@/lib/forum/posts/open-thread";
import { newId } from "@/lib/platform/ids";
import { LazyReplyBox } from "./lazy-reply-box";
import { QuoteSelection } from "./quote-selection";
import { ReadMarker } from "./read-marker";
import { ThreadDesk } from "./thread-desk";
import { ThreadLive } from "./thread-live";
import type { ThreadPages } from "./thread-pages";
import { WaitingWords } from "./waiting-words";

type Props = OpenThread & { viewer: Actor; pages: ThreadPages; children: ReactNode };

/** A page of a thread for a member: alive, with how far they have read kept, and the field to reply. */
export function WritersThread({ viewer, thread, posts, cursor, held, pages, children }: Props) {
  const { id, slug, lastRead, lastNumber } = thread;
  const { handle, name, avatarUrl } = viewer;
  const people = [...new Map(posts.map(({ author }) => [author.id, author])).values()];
  return (
    <ThreadDesk viewer={{ id: viewer.id, handle, name, avatarUrl }} thread={{ id, slug }}>
      {children}
      <ReadMarker threadId={id} lastRead={lastRead ?? 0} lastNumber={posts.at(-1)?.number ?? 0} />
      <ThreadLive
        key={lastNumber}
        thread={{ id, slug }}
        viewerId={viewer.id}
        lastNumber={lastNumber}
        cursor={cursor}
        last={pages.last}
      />
      {canReplyIn(viewer, thread) && (
        <>
          <WaitingWords held={held} />
          <QuoteSelection />
          <LazyReplyBox
            clientId={newId()}
            last={pages.last}
            people={people.filter((each) => each.id !== viewer.id)}
          />
        </>
      )}
    </ThreadDesk>
  );
}

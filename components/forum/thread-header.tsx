import { FilmLine } from "@/components/films/film-line";
import { inNumbers } from "@/components/profiles/in-numbers";
import { ShareButton } from "@/components/profiles/share-button";
import { Link } from "@/components/ui/link";
import type { Viewer } from "@/lib/auth/actor";
import type { FilmCard } from "@/lib/films/schema";
import type { Thread } from "@/lib/forum/threads/schema";
import { CategoryLink } from "./category-link";
import { FollowLevel } from "./follow-level";
import { ManageThread } from "./manage-thread";
import { TagLinks } from "./tag-links";
import { threadHref, whereToRead } from "./thread-href";
import type { ThreadPages } from "./thread-pages";
import { ThreadStates } from "./thread-states";

type Props = { viewer: Viewer; thread: Thread; film: FilmCard | null; pages: ThreadPages };

/** What a thread is about, where it stands, what is special about it, and the way to where the reader stopped. */
export function ThreadHeader({ viewer, thread, film, pages }: Props) {
  const { id, title, category, postCount, lastRead, lastNumber, tags, level, solvedNumber } = thread;
  const isElsewhere = lastRead !== null && lastRead > pages.last && lastNumber > pages.last;
  return (
    <header className="grid gap-3 pt-8 pb-5 md:pt-12">
      <nav aria-label="Where you are" className="flex flex-wrap items-center gap-x-2 text-ink-faint text-sm">
        <Link href="/forum" className="underline-offset-4 hover:text-ink hover:underline">
          Forum
        </Link>
        <span aria-hidden="true">/</span>
        <CategoryLink category={category} />
      </nav>
      <h1 className="font-serif text-2xl text-ink leading-tight tracking-[-0.01em] md:text-3xl">{title}</h1>
      <div className="flex flex-wrap items-center gap-2 text-ink-faint text-sm">
        <span className="mr-1">{inNumbers(postCount, "post")}</span>
        <ThreadStates thread={thread} />
        <TagLinks tags={tags} />
        <span className="ml-auto flex">
          {level && <FollowLevel of={{ thread: id }} level={level} />}
          <ShareButton path={threadHref(thread)} title={title} />
        </span>
      </div>
      {film && <FilmLine film={film} />}
      {solvedNumber && (
        <p className="text-ink-soft">
          This was answered in{" "}
          <a href={threadHref(thread, solvedNumber)} className="text-beam underline underline-offset-4">
            post {solvedNumber}
          </a>
          .
        </p>
      )}
      {isElsewhere && (
        <p className="text-ink-soft">
          You have read to post {lastRead}.{" "}
          <Link href={whereToRead(thread)} className="text-beam underline underline-offset-4">
            Go on there
          </Link>
        </p>
      )}
      {viewer && <ManageThread viewer={viewer} thread={thread} film={film} />}
    </header>
  );
}

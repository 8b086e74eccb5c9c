import Link from "next/link";
import { inFilms } from "@/components/films/lists/in-films";
import { LikeList } from "@/components/films/lists/like-list";
import { listHref } from "@/components/films/lists/list-href";
import { PosterRow } from "@/components/films/lists/poster-row";
import type { FeedItemOf } from "@/lib/feed/schema";

/** A list in a feed: its first films, what it is called, and a way to like it. */
export function ItemList({ list }: { list: FeedItemOf<"list">["things"][number] }) {
  const { id, title, filmCount, likeCount, isLiked, films } = list;
  return (
    <div className="grid max-w-xl gap-3">
      <div className="group relative grid gap-2.5">
        <PosterRow films={films} />
        <p>
          <Link
            href={listHref(list)}
            prefetch={false}
            className="font-serif text-ink text-lg leading-snug after:absolute after:inset-0 after:rounded-card group-hover:underline group-hover:underline-offset-4"
          >
            {title}
          </Link>{" "}
          <span className="text-ink-faint text-sm">{inFilms(filmCount)}</span>
        </p>
      </div>
      <LikeList id={id} title={title} likes={isLiked} likeCount={likeCount} />
    </div>
  );
}

import { Heart, Link2, Lock, MessageSquare } from "lucide-react";
import Link from "next/link";
import type { ListCard as Card } from "@/lib/films/lists/schema";
import { inFilms } from "./in-films";
import { listHref } from "./list-href";
import { PosterRow } from "./poster-row";

const KEPT = { link: { Icon: Link2, words: "By link" }, me: { Icon: Lock, words: "Only you" } };

/** A list among others: the first films on it, what it is called, and who made it. */
export function ListCard({ list, level = 3 }: { list: Card; level?: 2 | 3 }) {
  const { title, owner, filmCount, likeCount, commentCount, films, visibility } = list;
  const Heading = `h${level}` as const;
  const kept = visibility === "everyone" ? null : KEPT[visibility];
  return (
    <article className="group relative grid content-start gap-3">
      <PosterRow films={films} />
      <div className="grid gap-0.5">
        <Heading className="line-clamp-2 font-serif text-ink text-lg leading-snug">
          <Link
            href={listHref(list)}
            prefetch={false}
            className="after:absolute after:inset-0 after:rounded-card group-hover:underline group-hover:underline-offset-4"
          >
            {title}
          </Link>
        </Heading>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-faint text-sm [&_svg]:size-3.5">
          <span className="text-ink-soft">{owner.name}</span>
          <span>{inFilms(filmCount)}</span>
          {likeCount > 0 && (
            <span className="inline-flex items-center gap-1">
              <Heart aria-hidden="true" />
              {likeCount.toLocaleString("en")}
              <span className="sr-only"> {likeCount === 1 ? "like" : "likes"}</span>
            </span>
          )}
          {commentCount > 0 && (
            <span className="inline-flex items-center gap-1">
              <MessageSquare aria-hidden="true" />
              {commentCount.toLocaleString("en")}
              <span className="sr-only"> {commentCount === 1 ? "comment" : "comments"}</span>
            </span>
          )}
          {kept && (
            <span className="inline-flex items-center gap-1">
              <kept.Icon aria-hidden="true" />
              {kept.words}
            </span>
          )}
        </p>
      </div>
    </article>
  );
}

import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { MemberLink } from "@/components/ui/member-link";
import { Time } from "@/components/ui/time";
import type { Entry } from "@/lib/films/diary/schema";
import { dayWords } from "../diary/day-words";
import { FilmPoster } from "../film-poster";
import { ViewingFacts } from "./viewing-facts";

const FOR_WHOM = { everyone: null, followers: "For followers", me: "Only you" };

/** The head of a viewing's page: whose it is, of which film, when, and what it says in signs. */
export function ReviewHead({ entry }: { entry: Entry }) {
  const { film, author, watchedOn, isRewatch, review, createdAt, editedAt, correctedAt, visibility } = entry;
  return (
    <header className="flex items-start gap-5 sm:gap-8">
      {/* The title beside it leads there, too, and is said once. */}
      <Link
        href={`/films/${film.slug}`}
        prefetch={false}
        className="w-24 shrink-0 sm:w-36"
        tabIndex={-1}
        aria-hidden="true"
      >
        <FilmPoster film={film} silent className="shadow-lift" />
      </Link>
      <div className="grid min-w-0 gap-3 sm:pt-2">
        <p className="flex flex-wrap items-center gap-2 text-ink-soft text-sm">
          <Avatar member={author} size={24} />
          <MemberLink member={author} />
          {review === null ? "watched" : "on"}
          {FOR_WHOM[visibility] && <Badge>{FOR_WHOM[visibility]}</Badge>}
        </p>
        <h1 className="text-balance font-medium font-serif text-2xl text-ink tracking-[-0.015em] sm:text-3xl">
          <span className="sr-only">
            {author.name} {review === null ? "watched" : "on"}{" "}
          </span>
          <Link href={`/films/${film.slug}`} prefetch={false} className="underline-offset-4 hover:underline">
            {film.title}
          </Link>{" "}
          <span className="text-ink-faint">{film.year}</span>
        </h1>
        <ViewingFacts entry={entry} />
        <p className="text-ink-faint text-sm">
          {watchedOn
            ? `${isRewatch ? "Watched again" : "Watched"} on ${dayWords(watchedOn)}`
            : "Nobody remembers when"}
          {review !== null && (
            <>
              {" · written "}
              <Time at={createdAt} />
              {editedAt && (correctedAt ? ", changed by staff" : ", edited")}
            </>
          )}
        </p>
      </div>
    </header>
  );
}

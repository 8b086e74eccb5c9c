import Link from "next/link";
import type { ReactNode } from "react";
import { FilmPoster } from "@/components/films/film-poster";
import type { Nomination } from "@/lib/communities/clubs/schema";

type Props = { nomination: Nomination; mayReport?: boolean; children?: ReactNode };

/** A film somebody would watch with the club, who, and why. Beside it, what one can do with it. */
export function NominationRow({ nomination, mayReport, children }: Props) {
  const { id, film, words, by, votes, isMine } = nomination;
  return (
    <div className="flex min-w-0 flex-1 items-start gap-3.5">
      <FilmPoster film={film} silent className="w-14 shrink-0 sm:w-16" />
      <div className="grid min-w-0 flex-1 gap-1">
        <p className="text-balance font-serif text-ink text-lg leading-snug">
          <Link href={`/films/${film.slug}`} prefetch={false} className="hover:underline">
            {film.title}
          </Link>{" "}
          <span className="font-sans text-ink-faint text-sm">{film.year}</span>
        </p>
        {words && <p className="max-w-measure wrap-anywhere text-ink-soft">{words}</p>}
        <p className="text-ink-faint text-sm">
          {by && (
            <>
              Nominated by{" "}
              <Link href={`/members/${by.handle}`} prefetch={false} className="hover:underline">
                {by.name}
              </Link>
            </>
          )}
          {votes !== null && `${by ? " · " : ""}${votes === 1 ? "1 vote" : `${votes} votes`}`}
          {mayReport && !isMine && words && (
            <>
              {" · "}
              <Link
                href={`/report?${new URLSearchParams({ kind: "nomination", ref: id })}`}
                prefetch={false}
                rel="nofollow"
                className="hover:underline"
              >
                Report<span className="sr-only"> what is said for {film.title}</span>
              </Link>
            </>
          )}
        </p>
        {children}
      </div>
    </div>
  );
}

const TMDB = "https://www.themoviedb.org/";

/** Says what is owed to TMDB, in the words they ask for, wherever something of theirs is shown. */
export function TmdbCredit() {
  return (
    <p className="border-line border-t py-6 text-ink-faint text-xs">
      This product uses the{" "}
      <a href={TMDB} rel="noopener noreferrer" className="underline underline-offset-4 hover:text-ink">
        TMDB
      </a>{" "}
      API but is not endorsed or certified by TMDB.
    </p>
  );
}

/** A film as a file names it. */
export type FilmNamed = {
  title: string;
  originalTitle?: string | undefined;
  year: number | null;
  imdbId?: string | undefined;
  tmdbId?: number | undefined;
};

/** A viewing: what a diary says. Days are as in 2026-01-31, ratings in half stars. */
export type ViewingSaid = {
  kind: "viewing";
  film: FilmNamed;
  watchedOn: string | null;
  rating: number | null;
  liked: boolean;
  isRewatch: boolean;
  /** In Markdown, however long; made of what the file says when it is asked for. */
  review: string;
  hasSpoilers: boolean;
  tags: string[];
  withWhom: string;
  place: string;
};
/** What somebody thinks of a film, and since when they said so. */
export type MarkSaid = {
  kind: "mark";
  film: FilmNamed;
  day: string | null;
  watched: boolean;
  liked: boolean;
  rating: number | null;
};
export type WatchlistSaid = {
  kind: "watchlist";
  film: FilmNamed;
  day: string | null;
  note: string;
  priority: number;
};
export type ListSaid = {
  kind: "list";
  title: string;
  /** As a review is. */
  description: string;
  isRanked: boolean;
  tags: string[];
};
/** A film on the list that was said last. */
export type ListedSaid = { kind: "listed"; film: FilmNamed; place: number; note: string };

/** One thing that a file says; `other` is about no film. */
export type Said = ViewingSaid | MarkSaid | WatchlistSaid | ListSaid | ListedSaid | { kind: "other" };

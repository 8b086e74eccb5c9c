import type { FilmsAsked } from "@/lib/films/schema";

/** What a member did with films, as a shelf of them is called. */
export const MINE_WORDS: Record<NonNullable<FilmsAsked["mine"]>, string> = {
  unwatched: "Not watched yet",
  watched: "Watched",
  watchlist: "On my watchlist",
  liked: "Liked",
};

/** What films are scored at least, as in “3.5 stars or more”. */
export const atLeastWords = (stars: number) =>
  stars === 5 ? "5 stars" : `${stars} ${stars === 1 ? "star" : "stars"} or more`;

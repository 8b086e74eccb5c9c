import type { Facts } from "./facts";

export type Achievement = {
  /** What the database knows it by; never changed. */
  kind: string;
  name: string;
  /** How one comes by it, said to whoever has not. */
  how: string;
  fact: keyof Facts;
  /** From this number on. */
  needed: number;
  /** The drawing on its emblem; a number stands there instead where it is one of several. */
  emblem: Emblem;
};
export type Emblem =
  | "beam"
  | "reel"
  | "globe"
  | "speech"
  | "dial"
  | "card"
  | "glass"
  | "loop"
  | "chair"
  | "mask"
  | "quill"
  | "heart"
  | "list"
  | "lamp"
  | "door"
  | "screen"
  | "people"
  | "ring"
  | "flame";

/** Everything there is to reach, in the order in which it is shown. Once reached it stays, so what a kind asks for only ever gets easier. */
export const ACHIEVEMENTS: readonly Achievement[] = [
  one("first-light", "First light", "Log a film in your diary.", "viewings", 1, "beam"),
  one("ten-reels", "Ten reels", "Watch ten films.", "films", 10, "reel"),
  one("hundred-reels", "A hundred reels", "Watch a hundred films.", "films", 100, "reel"),
  one("five-hundred-reels", "Five hundred reels", "Watch five hundred films.", "films", 500, "reel"),
  one("thousand-reels", "A thousand reels", "Watch a thousand films.", "films", 1_000, "reel"),
  one("five-countries", "Over the border", "Watch films from five countries.", "countries", 5, "globe"),
  one("twenty-countries", "Frequent flyer", "Watch films from twenty countries.", "countries", 20, "globe"),
  one("fifty-countries", "World cinema", "Watch films from fifty countries.", "countries", 50, "globe"),
  one("ten-languages", "Subtitles on", "Hear ten languages.", "languages", 10, "speech"),
  one("ten-decades", "Time traveller", "Watch films from ten decades.", "decades", 10, "dial"),
  one("fifteen-genres", "Omnivore", "Watch films of fifteen genres.", "genres", 15, "mask"),
  one("silent-era", "Title cards", "Watch five films from before 1930.", "silents", 5, "card"),
  one(
    "long-haul",
    "With an interval",
    "Sit through a film of more than three hours.",
    "longFilms",
    1,
    "glass",
  ),
  one("old-friend", "Old friend", "Watch the same film three times.", "sameFilm", 3, "loop"),
  one("ten-by-one", "Retrospective", "Watch ten films by one director.", "sameDirector", 10, "chair"),
  one("seven-days", "A week in the dark", "Watch a film seven days in a row.", "streak", 7, "flame"),
  one("thirty-days", "Resident", "Watch a film thirty days in a row.", "streak", 30, "flame"),
  one("year-round", "All seasons", "Watch a film in every month of a year.", "months", 12, "ring"),
  one("first-review", "In your words", "Write a review.", "reviews", 1, "quill"),
  one("fifty-reviews", "Critic in residence", "Write fifty reviews.", "reviews", 50, "quill"),
  one("ten-likes", "Well said", "Have your reviews liked ten times.", "reviewLikes", 10, "heart"),
  one(
    "fifty-likes",
    "Quoted in the foyer",
    "Have your reviews liked fifty times.",
    "reviewLikes",
    50,
    "heart",
  ),
  one("first-list", "Programmer", "Make a list of films.", "lists", 1, "list"),
  one("liked-list", "Sold out", "Make a list that ten people like.", "listLikes", 10, "list"),
  one("solved", "The answer", "Answer somebody's question in the forum.", "solved", 1, "lamp"),
  one("first-community", "Through the door", "Join a community.", "communities", 1, "door"),
  one("host", "Host", "Bring people together for an evening.", "evenings", 1, "screen"),
  one("ten-followers", "An audience", "Be followed by ten people.", "followers", 10, "people"),
];

function one(
  kind: string,
  name: string,
  how: string,
  fact: keyof Facts,
  needed: number,
  emblem: Emblem,
): Achievement {
  return { kind, name, how, fact, needed, emblem };
}

const byKind = new Map(ACHIEVEMENTS.map((each) => [each.kind, each]));

/** One by its kind; nothing for one that there is no longer. */
export const achievementOf = (kind: string) => byKind.get(kind);

/** What somebody with these numbers has reached. */
export const reachedBy = (facts: Facts) =>
  ACHIEVEMENTS.filter(({ fact, needed }) => facts[fact] >= needed).map(({ kind }) => kind);

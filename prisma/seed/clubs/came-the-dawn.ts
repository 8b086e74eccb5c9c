type Nominated = { film: string; by: string; why: string; votes: number };
export type PastRound = {
  theme: string;
  film: string;
  endedDaysAgo: number;
  /** In half stars. */
  ratingSum: number;
  ratingCount: number;
  nominations: Nominated[];
};

/** What the silent-film club has watched, the oldest first. */
export const pastRounds: PastRound[] = [
  {
    theme: "Trains, and what is on them",
    film: "the-general-1926",
    endedDaysAgo: 58,
    ratingSum: 61,
    ratingCount: 7,
    nominations: [
      {
        film: "the-general-1926",
        by: "felix",
        why: "The cannon alone. We have a snare drum for it.",
        votes: 6,
      },
      {
        film: "the-great-train-robbery-1903",
        by: "bruno",
        why: "Twelve minutes, and then we talk for two hours.",
        votes: 3,
      },
    ],
  },
  {
    theme: "Ghosts with a timetable",
    film: "the-phantom-carriage-1921",
    endedDaysAgo: 17,
    ratingSum: 79,
    ratingCount: 9,
    nominations: [
      {
        film: "the-phantom-carriage-1921",
        by: "sanna",
        why: "Double exposure as a moral position. Bring a coat.",
        votes: 8,
      },
      { film: "nosferatu-1922", by: "luka", why: "He is punctual. That is the horror.", votes: 4 },
      { film: "haxan-1922", by: "greta", why: "A lecture, and then somebody lets the devil in.", votes: 4 },
    ],
  },
];

/** What it watches now, and what those say who have. */
export const thisRound = {
  theme: "Faces",
  film: "the-passion-of-joan-of-arc-1928",
  title: "The Passion of Joan of Arc",
  nominations: [
    {
      film: "the-passion-of-joan-of-arc-1928",
      by: "marguerite",
      why: "Eighty minutes of people looking, and nowhere for us to hide.",
      votes: 7,
    },
    { film: "pandoras-box-1929", by: "mira", why: "Louise Brooks turns round. That is the film.", votes: 5 },
    {
      film: "a-page-of-madness-1926",
      by: "henrik",
      why: "Masks on the faces, in the last reel. You will know why.",
      votes: 2,
    },
  ] satisfies Nominated[],
  watched: ["marguerite", "felix", "greta", "sanna"],
  replies: [
    {
      by: "felix",
      says: "I played it without touching the pedal once. By the haircut I could not see the keys any more.",
    },
    {
      by: "greta",
      says: "Count the ceilings. There are none until the square, and then there is only sky, and it does not help.",
    },
    {
      by: "sanna",
      says: "Falconetti blinks eleven times in the first interrogation. The judges never do.",
    },
  ],
};

import { filmSlugOf, titleOf } from "../data/films";
import { type Row, signedIn } from "../row";

const SHELVES = [
  "genre=drama",
  "country=FR&decade=1960",
  "genre=crime&genre=drama&from=1950",
  "sort=title",
  "sort=score&stars=3",
];

export const filmRows: Row[] = [
  { key: "films", name: "films, visitor", ask: () => ({ path: "/films" }) },
  {
    key: "films-member",
    name: "films of a shelf, signed in",
    ask: (n, size) => ({ path: `/films?${SHELVES[n % SHELVES.length]}`, headers: signedIn(n, size) }),
  },
  {
    key: "films-json",
    name: "films of a shelf, JSON",
    ask: (n) => ({ path: `/api/v1/films?${SHELVES[n % SHELVES.length]}` }),
  },
  { key: "film", name: "film, visitor", ask: (_, size) => ({ path: `/films/${filmSlugOf(1, size)}` }) },
  {
    key: "film-member",
    name: "film, signed in",
    ask: (n, size) => ({ path: `/films/${filmSlugOf(n * 7, size)}`, headers: signedIn(n, size) }),
  },
  {
    key: "film-similar",
    name: "films like one, JSON",
    ask: (n, size) => ({ path: `/api/v1/films/${filmSlugOf(n * 7, size)}/similar` }),
  },
  {
    key: "recommendations",
    name: "recommendations, JSON",
    ask: (n, size) => ({ path: "/api/v1/recommendations", headers: signedIn(n, size) }),
  },
  {
    key: "film-suggest",
    name: "films suggested while one types, JSON",
    ask: (n) => ({
      path: `/api/v1/search/suggestions?q=${encodeURIComponent(titleOf(n * 13).slice(4, 16))}`,
    }),
  },
];

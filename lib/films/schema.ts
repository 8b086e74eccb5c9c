import { z } from "zod";
import { one, only } from "@/lib/platform/address-part";
import { pageOf, pageQuery } from "@/lib/platform/pagination";
import { slugRef } from "@/lib/platform/slug-ref";
import { text } from "@/lib/platform/text";
import { genres } from "./genres";
import { lengths } from "./lengths";

/** Posters stand six, four, three or two in a row: 24 fill each of these. */
export const FILMS_AT_ONCE = 24;
/** How a film is offered, the way that costs least first. */
export const OFFERS = ["stream", "free", "ads", "rent", "buy"] as const;
const SORTS = ["newest", "oldest", "title", "popular", "score"] as const;
/** What a member did with a film, or did not yet. */
export const MINE = ["unwatched", "watched", "watchlist", "liked"] as const;

export const filmParams = z.object({ slug: slugRef });
export type FilmParams = z.output<typeof filmParams>;

const genre = z.enum(genres);
const GENRES_MOST = 5;
/** A film has to have every one of them: said once, or several times over. */
const severalGenres = z
  .union([
    genre.transform((only) => [only]),
    z.array(genre).max(GENRES_MOST, `${GENRES_MOST} genres at most.`),
  ])
  .transform((all) => [...new Set(all)]);
/** ISO 3166, two letters. */
const country = z
  .string()
  .max(20)
  .regex(/^[A-Za-z]{2}$/, "A country is two letters, like SN.")
  .toUpperCase();
/** ISO 639, two or three letters. */
const language = z
  .string()
  .max(20)
  .regex(/^[A-Za-z]{2,3}$/, "A language is two or three letters, like wo.")
  .toLowerCase();
/** The first year of ten: 1960. */
const decade = z.coerce
  .number()
  .int()
  .min(1870)
  .max(2190)
  .multipleOf(10, "A decade begins with a year like 1960.");
/** The first year of some, and the last: either may be left open. */
const year = z.coerce.number().int().min(1870).max(2200);
const length = z.enum(lengths);
/** What films are scored at least, in stars and halves. */
const stars = z.coerce.number().min(0.5).max(5).multipleOf(0.5, "Stars come in halves, like 3.5.");
const mine = z.enum(MINE);
const sort = z.enum(SORTS);

const shelf = z.object({
  genre: severalGenres.optional(),
  country: country.optional(),
  language: language.optional(),
  decade: decade.optional(),
  from: year.optional(),
  to: year.optional(),
  length: length.optional(),
  /** Whose films: the slug of a director. */
  director: slugRef.optional(),
  stars: stars.optional(),
  /** For members: by what they did with them. */
  mine: mine.optional(),
});
export const filmsQuery = pageQuery(FILMS_AT_ONCE)
  .extend(shelf.shape)
  .extend({ sort: sort.default("newest") });
export type FilmsQuery = z.output<typeof filmsQuery>;

/** What the address of the page says. What makes no sense there is left out rather than refused. */
export const filmsPage = z.object({
  genre: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((said) => [said ?? []].flat().flatMap((each) => genre.safeParse(each).data ?? []))
    .transform((all) => (all.length > 0 ? [...new Set(all)].slice(0, GENRES_MOST) : undefined)),
  country: only(country),
  language: only(language),
  decade: only(decade),
  from: only(year),
  to: only(year),
  length: only(length),
  director: only(slugRef),
  stars: only(stars),
  mine: only(mine),
  sort: only(sort),
  cursor: one.transform((value) => value?.slice(0, 500)),
});
export type FilmsAsked = Partial<Omit<z.output<typeof filmsPage>, "cursor">>;

/** What somebody calls a film: its title, with or without the year, or its address; nothing is none. */
export const filmSaidText = text({ max: 220, label: "The film" });
export type FilmSaid = z.output<typeof filmSaidText>;

export const filmCard = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  year: z.int(),
  directors: z.array(z.string()),
});
export type FilmCard = z.output<typeof filmCard>;
export const filmsAnswer = pageOf(filmCard);

const credited = z.object({ slug: z.string(), name: z.string() });
export const film = filmCard.extend({
  originalTitle: z.string().nullable(),
  minutes: z.int().nullable(),
  genres: z.array(genre),
  countries: z.array(z.string()),
  languages: z.array(z.string()),
  synopsis: z.string(),
  directedBy: z.array(credited),
  cast: z.array(credited),
  /** Others by those who directed it, six at most. */
  sameDirector: z.array(filmCard),
});
export type Film = z.output<typeof film>;

/** A film like another, and what they share. */
export const similarFilm = filmCard.extend({
  because: z.object({
    director: z.string().nullable(),
    actor: z.string().nullable(),
    genres: z.array(genre),
    country: z.string().nullable(),
    decade: z.int().nullable(),
  }),
});
export type SimilarFilm = z.output<typeof similarFilm>;
export const similarFilms = z.object({ items: z.array(similarFilm) });

/** Where a film can be seen in a country, as far as both are known. */
export const seenIn = z.object({
  country: z.string().nullable(),
  offers: z.array(z.object({ offer: z.enum(OFFERS), names: z.array(z.string()) })),
});
/** What stands beside a film on its page, the same for everybody. */
export const besideFilm = z.object({
  similar: z.array(similarFilm),
  /** Films that the same people love, most of all first. */
  shared: z.array(filmCard),
  /** Whether some of its facts come from TMDB, and whether a member added it. */
  usesTmdb: z.boolean(),
  isAdded: z.boolean(),
});
export type KeptBeside = z.output<typeof besideFilm>;
export type BesideFilm = KeptBeside & z.output<typeof seenIn>;

export const filmPerson = credited.extend({ directed: z.array(filmCard), actedIn: z.array(filmCard) });
export type FilmPerson = z.output<typeof filmPerson>;

/** What the catalogue has, to choose from: codes with how many films each. */
const choice = z.array(z.object({ value: z.string(), count: z.int() }));
export const choices = z.object({
  total: z.int(),
  /** Those that the world talks about, most of all first; none without TMDB. */
  trending: z.array(filmCard),
  /** Whether it is known which of them are talked about. */
  knowsPopular: z.boolean(),
  countries: choice,
  languages: choice,
  decades: choice,
});
export type Choices = z.output<typeof choices>;

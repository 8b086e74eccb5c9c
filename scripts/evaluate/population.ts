import { genres } from "@/lib/films/genres";
import type { Random } from "../bench/data/random";

const TASTES = 8;
const FILMS_PER_DIRECTOR = 4;
const COUNTRIES = ["US", "FR", "JP", "IN", "GB", "IT", "KR", "MX", "BR", "SN"];
/** What counts as loved, in half stars. */
export const LOVED = 8;
const KEPT_PART = 0.2;
const LOVED_LEAST = 10;

export type MadeFilm = {
  director: number;
  country: string;
  year: number;
  genres: string[];
  quality: number;
  fame: number;
  vector: number[];
};
export type MadeMark = { film: number; rating: number | null; liked: boolean };
export type MadeMember = { marks: MadeMark[]; wishes: number[]; kept: number[] };

/**
 * People and films that never were. Each has a place in a room of tastes that nothing of Lumo ever sees; what somebody
 * watches follows fame more than taste, and what they rate it follows taste, the film's quality, how they use stars, and
 * chance. Directors keep near themselves, and genres tell of taste in seven of ten films.
 */
export function makePopulation(random: Random, size: { members: number; films: number }) {
  const bell = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  const vector = (spread: number) => Array.from({ length: TASTES }, () => bell() * spread);
  const films = makeFilms(size.films, random, bell, vector);
  const members = Array.from({ length: size.members }, (): MadeMember => {
    const taste = vector(1);
    const bias = bell() * 0.8;
    const many = Math.round(Math.min(250, Math.max(8, Math.exp(3.3 + 0.7 * bell()))));
    const near = films.map(
      (film) => film.vector.reduce((sum, each, at) => sum + each * (taste[at] ?? 0), 0) / TASTES,
    );
    // The films that come first when each is drawn with a chance of its own: as many as they watch, and a few they mean to.
    const drawn = films
      .map((film, at) => ({
        at,
        key: Math.log(film.fame) + 1.2 * (near[at] ?? 0) - Math.log(-Math.log(random.next() || 1e-9)),
      }))
      .sort((a, b) => b.key - a.key)
      .slice(0, many + 5)
      .map(({ at }) => at);
    const marks = drawn.slice(0, many).map((film): MadeMark => {
      const worth =
        6.5 + 0.7 * bias + 1.1 * (films[film]?.quality ?? 0) + 2.2 * (near[film] ?? 0) + 1.2 * bell();
      const rating = Math.min(10, Math.max(1, Math.round(worth)));
      return { film, rating: random.next() < 0.9 ? rating : null, liked: rating > 8 && random.next() < 0.5 };
    });
    return keepBack({ marks, wishes: drawn.slice(many), kept: [] }, random);
  });
  return { films, members };
}

function makeFilms(
  many: number,
  random: Random,
  bell: () => number,
  vector: (spread: number) => number[],
): MadeFilm[] {
  const directors = Array.from({ length: Math.ceil(many / FILMS_PER_DIRECTOR) }, () => ({
    vector: vector(0.9),
    country: COUNTRIES[random.crowded(COUNTRIES.length)] ?? "US",
    year: 1930 + random.below(85),
  }));
  return Array.from({ length: many }, (_, at) => {
    const director = random.below(directors.length);
    const by = directors[director] ?? { vector: vector(0.9), country: "US", year: 1990 };
    const own = by.vector.map((each) => each + 0.6 * bell());
    const quality = 0.6 * bell();
    const strongest = own.indexOf(Math.max(...own));
    const genre = random.next() < 0.7 ? (genres[strongest] ?? "drama") : random.pick(genres);
    return {
      director,
      country: by.country,
      year: by.year + random.below(10),
      genres: [...new Set([genre, random.pick(genres)])],
      quality,
      fame: Math.exp(0.5 * quality) / (at + 10) ** 0.8,
      vector: own,
    };
  });
}

/** Of those who love enough films, a fifth of these is taken away, to be found again. */
function keepBack(member: MadeMember, random: Random): MadeMember {
  const loved = member.marks.filter(({ rating }) => (rating ?? 0) >= LOVED).map(({ film }) => film);
  if (loved.length < LOVED_LEAST) return member;
  const kept = loved
    .map((film) => ({ film, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, Math.ceil(loved.length * KEPT_PART))
    .map(({ film }) => film);
  return { ...member, kept, marks: member.marks.filter(({ film }) => !kept.includes(film)) };
}

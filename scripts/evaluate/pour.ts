import type pg from "pg";
import { copyRows } from "../bench/data/copy-rows";
import { idOf } from "../bench/data/random";
import { BEGUN } from "../bench/data/world";
import type { MadeFilm, MadeMember } from "./population";

export const filmId = (n: number) => idOf("film", n, BEGUN);
export const memberId = (n: number) => idOf("member", n, BEGUN);
const personId = (n: number) => idOf("film-person", n, BEGUN);

/** Puts people who never were into an empty database of Lumo's, with what they rate. */
export async function pour(
  client: pg.Client,
  { films, members }: { films: readonly MadeFilm[]; members: readonly MadeMember[] },
): Promise<void> {
  const people = [...new Set(films.map(({ director }) => director))];
  const name = (n: number) => `Director ${n}`;
  await client.query("SET session_replication_role = replica");
  await copyRows(
    client,
    "film_people",
    ["id", "slug", "name"],
    people.map((n) => [personId(n), `director-${n}`, name(n)]),
  );
  await copyRows(
    client,
    "films",
    ["id", "slug", "title", "year", "genres", "countries", "directors", "people"],
    films.map(({ director, country, year, genres }, n) => [
      filmId(n),
      `film-${n}`,
      `Film ${n}`,
      year,
      `{${genres.join(",")}}`,
      `{${country}}`,
      `{"${name(director)}"}`,
      name(director),
    ]),
  );
  await copyRows(
    client,
    "film_credits",
    ["film_id", "person_id", "job", "position"],
    films.map(({ director }, n) => [filmId(n), personId(director), "director", 0]),
  );
  await copyRows(
    client,
    "members",
    ["id", "handle", "name", "created_at", "updated_at"],
    members.map((_, n) => [memberId(n), `member-${n}`, `Member ${n}`, BEGUN, BEGUN]),
  );
  // Votes are counted as the application counts them.
  await client.query("SET session_replication_role = origin");
  await copyRows(
    client,
    "film_marks",
    ["member_id", "film_id", "rating", "liked", "watched", "created_at", "updated_at"],
    members.flatMap(({ marks }, n) =>
      marks.map(({ film, rating, liked }) => [memberId(n), filmId(film), rating, liked, true, BEGUN, BEGUN]),
    ),
  );
  await copyRows(
    client,
    "watchlist_items",
    ["member_id", "film_id", "position", "added_at"],
    members.flatMap(({ wishes }, n) =>
      wishes.map((film, at) => [memberId(n), filmId(film), at * 65_536, BEGUN]),
    ),
  );
  await client.query("VACUUM ANALYZE");
}

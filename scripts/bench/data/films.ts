import type pg from "pg";
import { genres } from "@/lib/films/genres";
import { copyRows } from "./copy-rows";
import { idOf, type Random } from "./random";
import { BEGUN, type Size } from "./world";

const WORDS =
  "corridor|winter|letter|river|mirror|daughter|harbour|thief|night|garden|train|promise|island|stranger|piano|summer".split(
    "|",
  );
const NAMES = "Ada|Chen|Diop|Ito|Kaur|Lund|Mora|Novák|Okoye|Pires|Rossi|Sato|Tan|Weber|Yılmaz|Zhang".split(
  "|",
);
/** Where most films come from comes first. */
const PLACES: [country: string, language: string][] = [
  ["US", "en"],
  ["IN", "hi"],
  ["FR", "fr"],
  ["JP", "ja"],
  ["GB", "en"],
  ["IT", "it"],
  ["KR", "ko"],
  ["MX", "es"],
  ["BR", "pt"],
  ["SN", "wo"],
];
const YEARS = 105;
const CAST = 6;
const PEOPLE_PER_FILM = 1.5;

export const filmSlugOf = (n: number, size: Size) => `bench-film-${n % size.films}`;
export const titleOf = (n: number) =>
  `The ${WORDS[n % WORDS.length]} and the ${WORDS[(n * 7 + 3) % WORDS.length]} ${n}`;

/** Films with their people: a few who made very many, most now and then. */
export async function fillFilms(client: pg.Client, size: Size, random: Random): Promise<void> {
  const people = Math.ceil(size.films * PEOPLE_PER_FILM);
  const personName = (n: number) =>
    `${NAMES[n % NAMES.length]} ${NAMES[(n * 5 + 1) % NAMES.length]} ${n.toString(36)}`;
  const credits = Array.from({ length: size.films }, () => [
    ...new Set(Array.from({ length: CAST + 1 }, () => random.crowded(people))),
  ]);
  await client.query("SET session_replication_role = replica");
  await copyRows(
    client,
    "film_people",
    ["id", "slug", "name"],
    Array.from({ length: people }, (_, n) => [
      idOf("film-person", n, BEGUN),
      `bench-person-${n}`,
      personName(n),
    ]),
  );
  await copyRows(
    client,
    "films",
    [
      "id",
      "slug",
      "title",
      "year",
      "minutes",
      "genres",
      "countries",
      "languages",
      "synopsis",
      "directors",
      "people",
    ],
    credits.map((named, n) => {
      const [country, language] = PLACES[random.crowded(PLACES.length)] ?? ["US", "en"];
      const kinds = [...new Set([genres[random.crowded(genres.length)], random.pick(genres)])];
      const [director = 0] = named;
      return [
        idOf("film", n, BEGUN),
        filmSlugOf(n, size),
        titleOf(n),
        1920 + random.below(YEARS),
        60 + random.below(120),
        `{${kinds.join(",")}}`,
        `{${country}}`,
        `{${language}}`,
        "Somebody arrives where nobody was expected, and by evening the town has a story about it.",
        `{"${personName(director)}"}`,
        named.map(personName).join(", "),
      ];
    }),
  );
  await copyRows(
    client,
    "film_credits",
    ["film_id", "person_id", "job", "position"],
    credits.flatMap((named, n) =>
      named.map((who, at) => [
        idOf("film", n, BEGUN),
        idOf("film-person", who, BEGUN),
        at === 0 ? "director" : "cast",
        at === 0 ? 0 : at - 1,
      ]),
    ),
  );
  await client.query("SET session_replication_role = origin");
}

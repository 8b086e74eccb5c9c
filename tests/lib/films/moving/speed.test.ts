import { afterAll, expect, test } from "vitest";
import { openImports } from "@/lib/films/moving/import/queries";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { ada, castOnStage } from "@/tests/support/cast";
import { asPourer, asSuperuser } from "@/tests/support/database";
import { zipOf } from "./files";
import { bring, lookAt, send, takeBack } from "./move";

castOnStage();
afterAll(closeDatabase);

const FILMS = 5_000;
const HALF = 5_000;
const pour = () =>
  asPourer(
    `INSERT INTO films (id, slug, title, year)
     SELECT gen_random_uuid(), 'film-' || n, 'The ' || md5(n::text) || ' ' || n, 1930 + n % 90 FROM generate_series(1, ${FILMS}) n; ANALYZE films`,
  );

/** Ten thousand rows about films of which one in ten is not here: viewings, a fifth of them with a review, and marks. */
async function tenThousand(): Promise<Buffer> {
  const films = await asSuperuser<{ title: string; year: number }>(
    "SELECT title, year FROM films ORDER BY slug",
  );
  const named = (n: number) => {
    const film = films[n % films.length];
    return n % 10 === 0 ? `Nobody has seen this ${n},1971` : `${film?.title},${film?.year}`;
  };
  const diary = Array.from({ length: HALF }, (_, n) => {
    const day = new Date(Date.UTC(2010, 0, 1 + (n % 5_000))).toISOString().slice(0, 10);
    const review = n % 5 === 0 ? `"A <i>review</i> of some length, ${"with words in it ".repeat(30)}"` : "";
    return `${day},${named(n)},,${(n % 10) / 2 + 0.5},,${review},cinema,${day}\n`;
  });
  const ratings = Array.from({ length: HALF }, (_, n) => `2024-01-01,${named(n)},,${(n % 10) / 2 + 0.5}\n`);
  return zipOf({
    "reviews.csv": `Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\n${diary.join("")}`,
    "ratings.csv": `Date,Name,Year,Letterboxd URI,Rating\n${ratings.join("")}`,
  });
}

test("10,000 rows are read, brought and taken back in less than a minute each, whatever the film", {
  timeout: 180_000,
}, async () => {
  await pour();
  const zip = await tenThousand();
  const started = performance.now();
  const { id } = await send(ada, zip);
  const read = performance.now();
  await bring(ada, id);
  const brought = performance.now();
  const { numbers } = await lookAt(ada);
  expect(numbers.rows).toMatchObject({
    "viewing:brought": 4_500,
    "mark:brought": 4_500,
    "viewing:waits": 500,
  });
  expect(await asSuperuser("SELECT sum(v)::int AS votes FROM film_scores, unnest(votes) v")).toEqual([
    { votes: 4_500 },
  ]);
  await takeBack(ada, id);
  const undone = performance.now();
  expect(await asSuperuser("SELECT count(*)::int AS many FROM film_marks")).toEqual([{ many: 0 }]);
  const took = { read: read - started, brought: brought - read, undone: undone - brought };
  process.stdout.write(
    `10,000 rows: ${Object.entries(took)
      .map(([what, ms]) => `${what} in ${(ms / 1_000).toFixed(1)} s`)
      .join(", ")}\n`,
  );
  for (const [what, ms] of Object.entries(took))
    expect(ms, `${what}: ${JSON.stringify(took)}`).toBeLessThan(30_000);
  const before = roundTrips();
  await openImports(ada, { after: 0 });
  expect(roundTrips() - before).toBe(1);
});

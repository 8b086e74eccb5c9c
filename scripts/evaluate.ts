import { mkdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { seeded } from "./bench/data/random";
import { table } from "./bench/table";
import { coverageOf, meanOf, worthOf } from "./evaluate/measures";
import { LOVED, type MadeMember, makePopulation } from "./evaluate/population";
import { filmId, memberId, pour } from "./evaluate/pour";
import { byChance, byPopularity, neighboursAlone, ours, type Recommender } from "./evaluate/recommenders";
import { migrate } from "./migrate";
import { endOnSignals } from "./run-program";
import { runSql } from "./services/postgres";
import { startServices } from "./services/services";

/*
 * npm run evaluate: how good recommendations are, on people who never were. docs/recommendations.md says how and what came of it.
 *   --seeds 1,2,3   --members 1500   --films 2000   --asked 400
 */
const { values: options } = parseArgs({
  options: {
    seeds: { type: "string", default: "1,2,3" },
    members: { type: "string", default: "1500" },
    films: { type: "string", default: "2000" },
    asked: { type: "string", default: "400" },
  },
});
const K = 10;
const FAVOURITES = 3;
const DATABASE = "evaluate";
const size = { members: Number(options.members), films: Number(options.films) };

type Line = { name: string; recall: number; ndcg: number; coverage: number };

endOnSignals();
const dataDir = path.resolve(".lumo", "evaluate");
mkdirSync(dataDir, { recursive: true });
const services = await startServices({ dataDir });
const found: Line[][] = [];
try {
  for (const seed of (options.seeds ?? "").split(",").map(Number)) found.push(await evaluate(seed));
} finally {
  await services.stop();
}
const [first = []] = found;
const over = (name: string, of: (line: Line) => number) => {
  const all = found.flatMap((lines) => lines.filter((line) => line.name === name).map(of));
  return `${meanOf(all).toFixed(3)} (${Math.min(...all).toFixed(3)} to ${Math.max(...all).toFixed(3)})`;
};
const lines = first.map(({ name }) => [
  name,
  over(name, ({ recall }) => recall),
  over(name, ({ ndcg }) => ndcg),
  over(name, ({ coverage }) => coverage),
]);
console.log(`\n${table(["", `recall@${K}`, `NDCG@${K}`, "coverage"], lines)}\n`);
process.exit(0);

async function evaluate(seed: number): Promise<Line[]> {
  const { postgres } = services;
  if (!postgres) throw new Error("The evaluation needs the embedded PostgreSQL.");
  await runSql(postgres.url("postgres", "postgres"), [
    `DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`,
    `CREATE DATABASE ${DATABASE} OWNER owner`,
  ]);
  await migrate(postgres.url("owner", DATABASE));
  const client = new pg.Client({ connectionString: postgres.url("postgres", DATABASE) });
  await client.connect();
  try {
    const random = seeded(seed);
    const { films, members } = makePopulation(random, size);
    await pour(client, { films, members });
    const begun = performance.now();
    await client.query("SELECT count_film_neighbours(NULL, now())");
    const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
    const marks = members.reduce((sum, each) => sum + each.marks.length, 0);
    const asked = members
      .flatMap(({ kept }, n) => (kept.length > 0 ? [n] : []))
      .slice(0, Number(options.asked));
    console.log(
      `seed ${seed}: ${members.length} people, ${films.length} films, ${marks} marks; neighbours counted in ${seconds} s; ${asked.length} are asked`,
    );
    const lines: Line[] = [];
    const measure = async (
      name: string,
      recommender: Recommender,
      keptOf = (n: number) => members[n]?.kept ?? [],
    ) => {
      const lists: string[][] = [];
      const worth = [];
      for (const n of asked) {
        const list = await recommender(n);
        lists.push(list);
        worth.push(worthOf(list, new Set(keptOf(n).map(filmId)), K));
      }
      const recall = meanOf(worth.map((each) => each.recall));
      const ndcg = meanOf(worth.map((each) => each.ndcg));
      lines.push({ name, recall, ndcg, coverage: coverageOf(lists, films.length) });
    };
    await measure("Lumo", ours(client, K));
    await measure("neighbours alone", neighboursAlone(client, K));
    await measure("popularity", byPopularity(members, K));
    await measure("chance", byChance(members, films.length, random, K));
    const newcomers = await forgetAllBut(client, members, asked);
    const lovedOf = (n: number) => newcomers.get(n)?.rest ?? [];
    const blank = members.map((member, n) => ({ ...member, marks: newcomers.get(n)?.marks ?? member.marks }));
    await measure(`Lumo, from ${FAVOURITES} favourites`, ours(client, K), lovedOf);
    await measure(`popularity, with ${FAVOURITES} favourites`, byPopularity(blank, K), lovedOf);
    return lines;
  } finally {
    await client.end();
  }
}

/** Those who are asked become newcomers: of all they love three films are their favourites, and the rest is to be found. */
async function forgetAllBut(client: pg.Client, members: readonly MadeMember[], asked: readonly number[]) {
  const newcomers = new Map<number, { marks: MadeMember["marks"]; rest: number[] }>();
  for (const n of asked) {
    const { marks = [], kept = [] } = members[n] ?? {};
    const loved = marks.filter(({ rating }) => (rating ?? 0) >= LOVED);
    const favourites = loved.slice(0, FAVOURITES);
    newcomers.set(n, {
      marks: favourites,
      rest: [...loved.slice(FAVOURITES).map(({ film }) => film), ...kept],
    });
    const who = memberId(n);
    await client.query("DELETE FROM film_marks WHERE member_id = $1", [who]);
    await client.query("DELETE FROM watchlist_items WHERE member_id = $1", [who]);
    await client.query(
      "INSERT INTO film_favourites (member_id, film_id, position) SELECT $1, f.id, f.nth FROM unnest($2::uuid[]) WITH ORDINALITY f(id, nth)",
      [who, favourites.map(({ film }) => filmId(film))],
    );
  }
  await client.query("SELECT count_film_neighbours(NULL, now())");
  return newcomers;
}

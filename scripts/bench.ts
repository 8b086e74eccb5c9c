import { parseArgs } from "node:util";
import { METRICS_TOKEN, openGround } from "./bench/bench-server";
import { SIZES } from "./bench/data/world";
import { readFigures } from "./bench/figures";
import { type Measured, measure } from "./bench/measure";
import { readMap } from "./bench/rivals";
import type { Row } from "./bench/row";
import { blogRows } from "./bench/rows/blog";
import { communityRows } from "./bench/rows/communities";
import { filmRows } from "./bench/rows/films";
import { forumRows } from "./bench/rows/forum";
import { homeRows } from "./bench/rows/home";
import { messageRows } from "./bench/rows/messages";
import { notificationRows } from "./bench/rows/notifications";
import { profileRows } from "./bench/rows/profiles";
import { togetherRows } from "./bench/rows/together";
import { number, table } from "./bench/table";
import { endOnSignals } from "./run-program";
import { withFillers } from "./start/configuration";
import { buildIfChanged, generateIfChanged } from "./start/prepare";
import { sourcesFingerprint } from "./start/sources";

/*
 * npm run bench: how fast the pages and endpoints are on a large world, and how that grows from a small one.
 *   --rows home,profile   only these            --seconds 8         how long each point is driven
 *   --clients 1,10,100    how many at once      --against <url> --map <file>   the same work elsewhere, in turn
 */
const { values: options } = parseArgs({
  options: {
    rows: { type: "string" },
    seconds: { type: "string", default: "8" },
    clients: { type: "string", default: "1,10,100" },
    against: { type: "string" },
    map: { type: "string" },
  },
});
/** A room that comes later adds its rows here. */
const everyRow: Row[] = [
  ...homeRows,
  ...profileRows,
  ...notificationRows,
  ...messageRows,
  ...communityRows,
  ...forumRows,
  ...blogRows,
  ...filmRows,
  ...togetherRows,
];
const wanted = options.rows?.split(",");
const rows = everyRow.filter(({ key }) => !wanted || wanted.includes(key));
if (rows.length === 0) {
  console.error(`There are these rows: ${everyRow.map(({ key }) => key).join(", ")}.`);
  process.exit(2);
}
const seconds = Number(options.seconds);
const crowds = options.clients.split(",").map(Number);
const rivals = options.against && options.map ? { url: options.against, map: readMap(options.map) } : null;
const GROWTH_CLIENTS = 10;

endOnSignals();
const fingerprint = sourcesFingerprint();
await generateIfChanged(fingerprint);
await buildIfChanged(fingerprint, withFillers(process.env));
const ground = await openGround();
try {
  const small = rivals ? null : await driveSmall();
  await driveLarge(small);
} finally {
  await ground.stop();
}
process.exit(0);

/** Each row at one crowd, for comparison with the large world. */
async function driveSmall(): Promise<Map<string, Measured>> {
  const server = await ground.serve(SIZES.small);
  const found = new Map<string, Measured>();
  for (const row of rows) {
    await warm(server.url, row, "small");
    found.set(row.key, await drive(server.url, row, "small", GROWTH_CLIENTS));
  }
  await server.stop();
  return found;
}

async function driveLarge(small: Map<string, Measured> | null): Promise<void> {
  const server = await ground.serve(SIZES.large);
  const lines: string[][] = [];
  for (const row of rows) {
    await warm(server.url, row, "large");
    for (const clients of crowds) {
      const before = await readFigures(server.url, METRICS_TOKEN);
      const ours = await drive(server.url, row, "large", clients);
      const after = await readFigures(server.url, METRICS_TOKEN);
      const rival = rivals?.map[row.key];
      const theirs =
        rivals && rival ? await measure({ url: rivals.url, clients, seconds, ask: () => rival }) : null;
      const grown = clients === GROWTH_CLIENTS ? small?.get(row.key) : null;
      lines.push([
        row.name,
        String(clients),
        number(ours.perSecond),
        number(ours.p50, 1),
        number(ours.p95, 1),
        number(ours.p99, 1),
        number(ours.bytes),
        number((after.roundTrips - before.roundTrips) / ours.asked, 2),
        number(after.megabytes),
        String(ours.failed),
        rivals
          ? theirs
            ? number(theirs.perSecond)
            : "–"
          : grown
            ? `× ${number(ours.p50 / grown.p50, 2)}`
            : "",
        ...(rivals ? [theirs ? `× ${number(ours.perSecond / theirs.perSecond, 1)}` : "–"] : []),
      ]);
      console.log(lines.at(-1)?.join("  "));
    }
  }
  await server.stop();
  const last = rivals ? ["theirs/s", "ratio"] : ["p50, small to large"];
  const head = [
    "work",
    "clients",
    "requests/s",
    "p50 ms",
    "p95 ms",
    "p99 ms",
    "bytes",
    "round trips",
    "MB",
    "failed",
  ];
  console.log(`\n${table([...head, ...last], lines)}\n`);
}

function drive(url: string, row: Row, size: keyof typeof SIZES, clients: number): Promise<Measured> {
  return measure({ url, clients, seconds, ask: (n) => row.ask(n, SIZES[size]) });
}

/** Code that has not run yet is slow once; that is not what is asked. */
async function warm(url: string, row: Row, size: keyof typeof SIZES): Promise<void> {
  await measure({ url, clients: 4, seconds: 2, ask: (n) => row.ask(n, SIZES[size]) });
}

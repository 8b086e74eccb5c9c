import { beforeAll, describe, expect, test, vi } from "vitest";
import { PAGES } from "@/tests/api/access/pages";
import type { Scene } from "@/tests/safety/scene";
import { borrowStage, cookieOf, setScene } from "./access/stage";
import { ownAddressIn } from "./access/sweep";
import { application } from "./application";
import { type Answer, ask } from "./ask";

borrowStage();

/** What Redis holds: the numbers of the frame, or nothing at all after it was emptied. */
type Kept = "kept" | "emptied";
/** The session, and what the page itself asks; once more for what the frame counts when Redis does not know. */
const MOST: Record<Kept, number> = { kept: 3, emptied: 4 };

const NOT_THERE = /^(site|nowhere)/;

type Counted = {
  page: string;
  path: string;
  status: number;
  isSentTwice: boolean;
  kept: number;
  emptied: number;
};

let scene: Scene;
let counted: Counted[];

beforeAll(async () => {
  scene = await setScene();
  // A server that just started still looks around.
  await vi.waitFor(async () => expect(await spentBy(() => pause(300))).toBe(0), { timeout: 20_000 });
  counted = [];
  for (const [page, kind] of Object.entries(PAGES)) {
    if (kind === "inbox") continue;
    const path = ownAddressIn(scene)(
      page.replace("/members/{handle}", `/members/${scene.people.stranger.handle}`),
    );
    const { status, body } = await asAda(path);
    counted.push({
      page,
      path,
      status,
      isSentTwice: body.includes('<template id="B:'),
      emptied: await cost(path, "emptied"),
      kept: await cost(path, "kept"),
    });
  }
  const width = Math.max(...counted.map(({ path }) => path.length));
  const lines = counted.map(({ path, status, kept, emptied }) =>
    [path.padEnd(width), status, kept, emptied].join("  "),
  );
  process.stdout.write(
    `${["page, status, round trips with Redis, with an empty one", ...lines].join("\n")}\n`,
  );
}, 300_000);

describe("a page a member opens", () => {
  test.each(["kept", "emptied"] as const)("costs a few round trips to the database (Redis: %s)", (kept) => {
    expect(counted.filter((each) => each[kept] > MOST[kept])).toEqual([]);
  });

  test("is really rendered, and really counted", () => {
    const rendered = counted.filter(({ status }) => status === 200);
    expect(rendered.length).toBeGreaterThan(20);
    // Whoever is asked for their session asks the database at least once.
    expect(rendered.filter(({ page, kept }) => PAGES[page] === "member" && kept < 1)).toEqual([]);
    expect(counted.filter(({ status }) => status >= 500)).toEqual([]);
    // What is the staff's, nobody's, or is told what it is about by its query, is not there for Ada.
    const missed = counted.filter(({ page, status }) => status === 404 && !NOT_THERE.test(PAGES[page] ?? ""));
    expect(missed.map(({ page }) => page)).toEqual(["/report"]);
  });

  test("comes whole: nothing that is there when it is rendered is sent after what stands in for it", () => {
    expect(counted.filter(({ isSentTwice }) => isSentTwice).map(({ path }) => path)).toEqual([]);
  });
});

test("following somebody, and taking it back, is a handful of statements", async () => {
  const path = `/api/v1/members/${scene.people.stranger.handle}/follow`;
  const turn = async (method: "PUT" | "DELETE") => {
    const { status } = await asAda(path, method);
    expect(status).toBe(200);
  };
  const costs = { PUT: [] as number[], DELETE: [] as number[] };
  for (let round = 0; round < 3; round++)
    for (const method of ["PUT", "DELETE"] as const) costs[method].push(await spentBy(() => turn(method)));
  // One of those that follow asks for what the other may have reached by it.
  expect(costs).toEqual({ PUT: [9, 9, 9], DELETE: [7, 7, 7] });
});

function asAda(path: string, method = "GET"): Promise<Answer> {
  const headers = { "sec-fetch-site": "same-origin", ...cookieOf(scene, "owner") };
  return ask(path, { method, headers });
}

/** Asked again while it is too much: what jobs and clocks ask meanwhile is not the page's, and can only add. */
async function cost(path: string, redis: Kept): Promise<number> {
  let least = Infinity;
  for (let turn = 0; turn < 6 && least > MOST[redis]; turn++) {
    if (redis === "emptied") await emptyRedis();
    least = Math.min(least, await spentBy(() => asAda(path)));
  }
  return least;
}

async function spentBy(act: () => Promise<unknown>): Promise<number> {
  const before = await roundTrips();
  await act();
  return (await roundTrips()) - before;
}

async function roundTrips(): Promise<number> {
  const token = application.env.METRICS_TOKEN;
  const { body } = await ask("/metrics", { headers: { authorization: `Bearer ${token}` } });
  return Number(/^lumo_db_round_trips_total (\d+)$/m.exec(body)?.[1]);
}

async function emptyRedis(): Promise<void> {
  const { env } = application;
  const emptied = await fetch(env.UPSTASH_REDIS_REST_URL ?? "", {
    method: "POST",
    headers: { authorization: `Bearer ${env.UPSTASH_REDIS_REST_TOKEN}` },
    body: '["FLUSHDB"]',
  });
  expect(emptied.ok).toBe(true);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

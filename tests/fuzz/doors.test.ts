import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { encodeCursor } from "@/lib/platform/pagination";
import { type Door, findDoors, isUnsafe, knock } from "@/tests/safety/doors";
import { paramsFor, shapeOf } from "@/tests/safety/samples";
import { freshLimits, type Scene, setScene, VIEWPOINTS } from "@/tests/safety/scene";
import { arbitraryOf, POISON, type Words } from "./arbitraries";

const REQUESTS = 10_000;
const INSIDES =
  /\bat .+:\d+:\d+|node_modules|\/work|prisma|SELECT |INSERT |relation "|violates|ECONN|stack|DATABASE_URL|AUTH_SECRET/i;

let scene: Scene;
let doors: Door[];
let words: Words;
beforeAll(async () => {
  scene = await setScene();
  doors = await findDoors();
  const people = Object.values(scene.people);
  words = {
    handle: [...people.map(({ handle }) => handle), `@${scene.owner.handle}`, "ADA", "me", "nobody-at-all"],
    id: [
      ...people.map(({ id }) => id),
      ...Object.values(scene.rows).flatMap(({ id }) => (typeof id === "string" ? [id] : [])),
    ],
    cursor: [
      encodeCursor([1, scene.owner.id]),
      encodeCursor(["ada", scene.owner.id]),
      encodeCursor([new Date().toISOString(), scene.owner.id]),
      encodeCursor(["\u0000", scene.owner.id]),
      encodeCursor(["+300000-01-01T00:00:00.000Z", scene.owner.id]),
      encodeCursor([10 ** 20, scene.owner.id]),
      encodeCursor([null, "x"]),
      encodeCursor([{ $gt: 0 }]),
      encodeCursor([]),
    ],
    text: [
      "Some words",
      "**bold** @ada https://films.example/",
      "an owl reads 12 films",
      "<script>alert(1)</script>",
    ],
  };
});

type Shot = {
  door: string;
  viewpoint: (typeof VIEWPOINTS)[number];
  params: Record<string, string>;
  query: Record<string, string | string[]>;
  body: unknown;
};

/** Requests made from what each door says it takes. */
function shots(): fc.Arbitrary<Shot> {
  const made = doors.map((door) => {
    const names = Object.keys(paramsFor(door.path, scene));
    const asText = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
    const param = fc.oneof(
      { arbitrary: fc.constantFrom(...words.handle, ...words.id), weight: 6 },
      { arbitrary: fc.constantFrom(...POISON).map(asText), weight: 2 },
      { arbitrary: fc.constant(""), weight: 1 },
    );
    const query = door.spec?.query ? shapeOf(door.spec.query) : { type: "object" };
    return fc.record({
      door: fc.constant(door.name),
      viewpoint: fc.constantFrom(...VIEWPOINTS),
      params: fc.oneof(
        fc.constant(paramsFor(door.path, scene)),
        fc.record(Object.fromEntries(names.map((name) => [name, param]))),
      ),
      query: fc
        .oneof(
          { arbitrary: arbitraryOf(query, words), weight: 4 },
          { arbitrary: fc.dictionary(fc.string(), fc.string()), weight: 1 },
        )
        .map((value) =>
          Object.fromEntries(
            Object.entries(typeof value === "object" && value && !Array.isArray(value) ? value : {}).map(
              ([key, each]) => [key, Array.isArray(each) ? each.map(asText) : asText(each)],
            ),
          ),
        ),
      body: door.spec?.body
        ? arbitraryOf(shapeOf(door.spec.body), words)
        : fc.constantFrom(undefined, ...POISON),
    });
  });
  return fc.oneof(...made);
}

/** What is wrong with an answer, if anything. */
async function faultOf(answer: Response, door: Door): Promise<string | undefined> {
  if (answer.headers.get("content-type")?.startsWith("text/event-stream")) {
    await answer.body?.cancel();
    return undefined;
  }
  const said = await answer.text();
  if (answer.status >= 500) return `${answer.status} ${said}`;
  if (answer.status < 400 || !door.spec) return undefined;
  if (answer.headers.get("content-type") !== "application/problem+json") return `no problem+json: ${said}`;
  if (!answer.headers.get("x-request-id") || !said.includes('"requestId":"')) return "no request id";
  return INSIDES.test(said) ? `tells of our insides: ${said}` : undefined;
}

describe("T10.2 fuzzing every door", () => {
  const title = `${REQUESTS} requests made from the schemas: nothing breaks, and every refusal is a problem that says nothing of our insides`;
  test(title, { timeout: 900_000 }, async () => {
    const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
    const statuses = new Map<number, number>();
    const faults = new Map<string, string>();
    let count = 0;
    for (const { door: name, viewpoint, params, query, body } of fc.sample(shots(), {
      numRuns: REQUESTS,
      seed,
    })) {
      if (count++ % 200 === 0) scene = await setScene();
      else if (count % 20 === 0) await freshLimits();
      const door = doors.find((each) => each.name === name) as Door;
      const sent = { token: scene.tokens[viewpoint], params, query, ...(isUnsafe(door) ? { body } : {}) };
      const answer = await knock(door, sent);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      const fault = await faultOf(answer, door);
      if (fault)
        faults.set(name, `${fault} after ${JSON.stringify({ params, query, body })} (FUZZ_SEED=${seed})`);
    }
    expect([...faults]).toEqual([]);
    // The requests must get in as well as be refused, or they prove nothing.
    const good = [...statuses].filter(([status]) => status < 300).reduce((sum, [, times]) => sum + times, 0);
    expect(good).toBeGreaterThan(REQUESTS / 10);
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 401, 404, 422]));
  });
});

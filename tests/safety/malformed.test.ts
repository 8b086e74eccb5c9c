import { beforeAll, describe, expect, test } from "vitest";
import { type Door, findDoors, isUnsafe, knock } from "./doors";
import { paramsFor, sampleOf, shapeOf } from "./samples";
import { freshLimits, insider, type Scene, setScene } from "./scene";

const json = { "content-type": "application/json" };
const bytes = (...given: number[]) => new Uint8Array(given);

/** What is no JSON for us, whatever the door wants to be told. */
const BROKEN: Record<
  string,
  { body: string | Uint8Array; headers?: Record<string, string>; status: number[] }
> = {
  "nothing at all": { body: "", status: [400] },
  "half an object": { body: '{"a":', status: [400] },
  "a word": { body: "{bad", status: [400] },
  "two values": { body: "{}{}", status: [400] },
  "a comma too many": { body: '{"a":1,}', status: [400] },
  "single quotes": { body: "{'a':1}", status: [400] },
  "not a number": { body: '{"a":NaN}', status: [400] },
  "bytes that are no UTF-8": { body: bytes(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d), status: [400] },
  "UTF-16": { body: bytes(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00), status: [400] },
  "a zero byte": { body: bytes(0), status: [400] },
  "a list": { body: "[]", status: [422] },
  "a number": { body: "1e999", status: [400, 422] },
  null: { body: "null", status: [422] },
  "a word in quotes": { body: '"words"', status: [422] },
  "lists in lists, forty thousand deep": {
    body: "[".repeat(40_000) + "]".repeat(40_000),
    status: [400, 422],
  },
  "objects in objects, ten thousand deep": {
    body: `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`,
    status: [400, 422],
  },
  "a hundred thousand bytes and more": { body: `{"a":"${"x".repeat(100_001)}"}`, status: [413, 422] },
  "the type of plain text": { body: "{}", headers: { "content-type": "text/plain" }, status: [415] },
  "no type": { body: bytes(0x7b, 0x7d), headers: {}, status: [415] },
  "two types": { body: "{}", headers: { "content-type": "text/plain, application/json" }, status: [415] },
};

/** JSON that some read otherwise than others: whatever it comes to, nothing breaks. */
const ODD = {
  "a byte order mark": "\ufeff{}",
  "the same key twice": '{"name":"One","name":"Two","email":"a@example.com","email":"b@example.com"}',
  "keys of objects themselves":
    '{"__proto__":{"role":"admin"},"constructor":{"prototype":{"role":"admin"}},"toString":1,"hasOwnProperty":1}',
  "escapes of nothing": '{"name":"\\u0000","login":"\\ud800","handle":"\\udfff"}',
};

let scene: Scene;
let doors: Door[];
let withBody: Door[];
beforeAll(async () => {
  scene = await setScene();
  doors = (await findDoors()).filter(isUnsafe);
  withBody = doors.filter(({ spec }) => spec?.body);
});

const send = (door: Door, body: unknown, headers: Record<string, string> = json) =>
  knock(door, { token: insider(scene, door), params: paramsFor(door.path, scene), body, headers });

describe("T10.1 malformed bodies", () => {
  test.each(Object.entries(BROKEN))(
    "%s is refused at every door that reads a body",
    async (_, { body, headers, status }) => {
      await freshLimits();
      expect(withBody.length).toBeGreaterThan(5);
      for (const door of withBody) {
        const answer = await send(door, body, headers);
        expect(status, door.name).toContain(answer.status);
        expect(answer.headers.get("content-type"), door.name).toBe("application/problem+json");
      }
    },
  );

  test.each(Object.entries(ODD))("%s breaks no door", async (_, body) => {
    await freshLimits();
    for (const door of withBody) expect((await send(door, body)).status, door.name).toBeLessThan(500);
    expect({}).not.toHaveProperty("role");
  });

  test("doors that read no JSON are not broken by any of it either", async () => {
    const rest = doors.filter((door) => !withBody.includes(door));
    for (const { body, headers } of Object.values(BROKEN)) {
      await setScene();
      for (const door of rest) {
        expect((await send(door, body, headers)).status, door.name).toBeLessThan(500);
      }
    }
  });

  test("the samples these doors are tested with are good: all of them get past the parser", async () => {
    const refused: string[] = [];
    for (const door of withBody) {
      await freshLimits();
      const body = door.spec?.body && sampleOf(shapeOf(door.spec.body), "", scene);
      if (door.spec?.body?.safeParse(body).success !== true)
        refused.push(`${door.name} ${JSON.stringify(body)}`);
    }
    expect(refused).toEqual([]);
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { readColumns } from "./catalogue";
import { changes, snapshot } from "./digest";
import { type Door, findDoors, isUnsafe, knock } from "./doors";
import type { Row } from "./make-row";
import { namesIn, paramsFor, sampleOf, shapeOf } from "./samples";
import { type Scene, setScene } from "./scene";

const TELLING =
  /e?mail|phone|password|hash|token|secret|session|(^|[._])ips?($|[._])|address|userAgent|born|birth|totp|searchText|suspended|silenced|erased/i;

/** Fields with such a name that are right where they are, each with why. */
const RIGHT: Record<string, string> = {
  "POST /api/v1/communities/{slug}/links token": "a new invite link, shown once to whoever made it",
  "GET /api/v1/session emailVerified": "whether, not which; about oneself",
  "GET /api/v1/notifications/preferences types.channels.mail": "a switch",
  "POST /api/v1/notifications/preferences types.channels.mail": "a switch",
  "PUT /api/v1/notifications/preferences types.channels.mail": "a switch",
  "POST /api/v1/tokens token": "the one time that it is shown",
};

/** Answers that another standard words, and a browser reads, not a page. */
const WORDED_ELSEWHERE = ["POST /api/v1/passkeys/options", "POST /api/v1/session/passkey/options"];

let scene: Scene;
let doors: Door[];
beforeAll(async () => {
  scene = await setScene();
  doors = (await findDoors()).filter(({ spec }) => spec);
});

describe("T1.10 what answers may carry", () => {
  test("no answer has a field for an address, a hash, a token or a session", () => {
    const telling = doors.flatMap((door) =>
      namesIn(shapeOf(door.spec?.answer ?? z.unknown(), "output"))
        // A thumbhash is a picture in twenty bytes, nobody's secret.
        .filter((name) => !name.endsWith("thumbhash"))
        .filter((name) => TELLING.test(name.split(".").at(-1) ?? ""))
        .map((name) => `${door.name} ${name}`),
    );
    expect(telling.filter((each) => !(each in RIGHT))).toEqual([]);
    expect(Object.keys(RIGHT).filter((each) => !telling.includes(each))).toEqual([]);
  });

  test("every answer says exactly what it may carry", () => {
    const open = doors
      .filter(
        ({ spec, name }) =>
          spec && spec.status !== 204 && name !== "GET /api/realtime" && isOpenEnded(spec.answer),
      )
      .map(({ name }) => name);
    expect(open).toEqual(WORDED_ELSEWHERE);
  });

  test("what a query gives beyond that does not get out", async () => {
    const { endpoint } = await import("@/lib/web/endpoint");
    const door = endpoint(
      {
        summary: "A member",
        who: "anyone",
        answer: z.object({ handle: z.string(), one: z.object({ a: z.int() }) }),
      },
      async () => ({ handle: "ada", email: "ada@example.com", one: { a: 1, passwordHash: "x" } }),
    );
    const answer = await door(new Request("http://localhost:4100/"), { params: Promise.resolve({}) });
    expect(await answer.json()).toEqual({ handle: "ada", one: { a: 1 } });
  });
});

function isOpenEnded(schema: z.ZodType): boolean {
  const { type, catchall } = schema._zod.def as { type: string; catchall?: z.ZodType };
  return ["any", "unknown"].includes(type) || (type === "object" && catchall?._zod.def.type === "unknown");
}

describe("T1.7 fields nobody asked for", () => {
  /** Every column there is, in both spellings, as somebody would try it. */
  async function everyColumn(): Promise<Record<string, unknown>> {
    const worth: Record<string, unknown> = {
      role: "admin",
      bool: true,
      int4: 999,
      int8: 999,
      uuid: scene.people.admin.id,
    };
    const fields: Record<string, unknown> = {};
    for (const { name, type } of await readColumns()) {
      const value =
        worth[name] ?? worth[type] ?? (/time|date/.test(type) ? "2031-01-01T00:00:00.000Z" : "mallory");
      fields[name] = value;
      fields[name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())] = value;
    }
    return { ...fields, isAdmin: true, admin: true, actor: { role: "admin" }, data: fields };
  }

  let before: Map<string, Row>;
  beforeAll(async () => {
    await setScene();
    before = await snapshot();
  });

  async function changedBy(door: Door, body: unknown, token: string | undefined): Promise<string[]> {
    await setScene();
    const answer = await knock(door, {
      token,
      params: paramsFor(door.path, scene),
      body,
      headers: { "content-type": "application/json" },
    });
    expect(answer.status, door.name).toBeLessThan(500);
    return changes(before, await snapshot());
  }

  test("change no column that the same write without them would not", { timeout: 600_000 }, async () => {
    const extras = await everyColumn();
    const polluted = `{"__proto__":{"role":"admin","isAdmin":true},"constructor":{"prototype":{"role":"admin"}},`;
    let tried = 0;
    for (const door of doors.filter(isUnsafe)) {
      const token =
        door.path.includes("/me") || !door.path.includes("{handle}")
          ? scene.tokens.owner
          : scene.tokens.stranger;
      const plain = door.spec?.body ? sampleOf(shapeOf(door.spec.body), "", scene) : {};
      const allowed = await changedBy(door, JSON.stringify(plain), token);
      const extended = JSON.stringify({ ...extras, ...(plain as object) });
      const bodies = [extended, polluted + JSON.stringify(plain).slice(1).replace(/^}/, '"x":1}')];
      for (const body of door.spec?.body ? bodies : [extended]) {
        const changed = await changedBy(door, body, token);
        expect(
          changed.filter((column) => !allowed.includes(column)),
          door.name,
        ).toEqual([]);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(doors.filter(isUnsafe).length);
    expect({}).not.toHaveProperty("role");
    expect({}).not.toHaveProperty("isAdmin");
  });

  test("do not get past the parser of any door", async () => {
    const extras = await everyColumn();
    for (const door of doors.filter(({ spec }) => spec?.body)) {
      const schema = door.spec?.body as z.ZodType;
      const plain = sampleOf(shapeOf(schema), "", scene) as object;
      const parsed = schema.safeParse({ ...extras, ...plain });
      const known = Object.keys(schema.safeParse(plain).data as object);
      if (parsed.success)
        expect(
          Object.keys(parsed.data as object).filter((key) => !known.includes(key)),
          door.name,
        ).toEqual([]);
    }
  });
});

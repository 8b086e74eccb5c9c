import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { redis } from "@/lib/platform/redis";
import { digest } from "./digest";
import { type Door, findDoors, isUnsafe, knock } from "./doors";
import { paramsFor, sampleOf, shapeOf } from "./samples";
import { freshLimits, insider, type Scene, setScene } from "./scene";

/** Doors that other sites are meant to knock at, and what guards them instead. */
const FOR_OTHERS: Record<string, string> = {
  "POST /api/csp-reports":
    "browsers send what the policy blocked, without a cookie; it is counted and logged",
  "POST /api/unsubscribe": "mail programs post here; the signed token is the permission",
};
/** Doors that take something else than JSON. */
const NO_JSON: Record<string, string> = {
  "POST /api/v1/uploads": "pictures arrive as a form or as an image",
};

const EVIL = "https://evil.example";
const FOREIGN: Record<string, Record<string, string | null>> = {
  "an Origin of another site": { origin: EVIL, "sec-fetch-site": null },
  "Sec-Fetch-Site: cross-site": { "sec-fetch-site": "cross-site" },
  "Sec-Fetch-Site: cross-site and no Origin": { "sec-fetch-site": "cross-site", origin: null },
  "a sister site": { "sec-fetch-site": "same-site" },
  "a sister site's Origin": { origin: "http://sister.localhost:4100", "sec-fetch-site": "same-site" },
  "Sec-Fetch-Site: none": { "sec-fetch-site": "none" },
  "neither header": { origin: null, "sec-fetch-site": null },
  "neither, but a Referer of ours": {
    origin: null,
    "sec-fetch-site": null,
    referer: "http://localhost:4100/",
  },
  "Origin: null": { origin: "null", "sec-fetch-site": null },
  "Origin: null of a sandboxed frame": { origin: "null", "sec-fetch-site": "cross-site" },
  "Origin: null that claims to be ours": { origin: "null", "sec-fetch-site": "same-origin" },
  "an Origin that begins with ours": { origin: "http://localhost:4100.evil.example", "sec-fetch-site": null },
  "our host on another port": { origin: "http://localhost:41000", "sec-fetch-site": null },
  "our host with another scheme": { origin: "https://localhost:4100", "sec-fetch-site": null },
  "an Origin that names a user": { origin: "http://localhost:4100@evil.example", "sec-fetch-site": null },
  "another method in a header": { origin: EVIL, "sec-fetch-site": null, "x-http-method-override": "GET" },
  "a host that is not ours": {
    origin: EVIL,
    "sec-fetch-site": null,
    host: "evil.example",
    "x-forwarded-host": "evil.example",
  },
};

let scene: Scene;
let doors: Door[];
let unsafe: Door[];
beforeAll(async () => {
  doors = await findDoors();
  unsafe = doors.filter((door) => isUnsafe(door) && !(door.name in FOR_OTHERS));
});
beforeEach(async () => {
  scene = await setScene();
});

function send(door: Door, headers: Record<string, string | null>, token = insider(scene, door)) {
  const body = door.spec?.body ? sampleOf(shapeOf(door.spec.body), "", scene) : undefined;
  return knock(door, { token, params: paramsFor(door.path, scene), body, headers });
}

describe("T4.1 T4.2 other sites", () => {
  test.each(Object.entries(FOREIGN))(
    "%s gets 403 at every unsafe door, and nothing is written",
    async (_, headers) => {
      const before = await digest();
      for (const door of unsafe) {
        const answer = await send(door, headers);
        expect(answer.status, door.name).toBe(403);
        expect(answer.headers.get("set-cookie"), door.name).toBeNull();
      }
      expect(await digest()).toEqual(before);
      // Nor has it spent anything of what the member may do.
      expect(await redis.dbsize()).toBe(0);
    },
  );

  test("the same requests from our own pages are carried out", { timeout: 600_000 }, async () => {
    const written: string[] = [];
    // Every third says as much; tests/safety/access.test.ts knows what each answers.
    const asked = unsafe.filter((_, nth) => nth % 3 === 0);
    for (const door of asked) {
      scene = await setScene();
      const before = JSON.stringify(await digest());
      // Somebody else than the owner, so that following, blocking and muting the owner mean something.
      const own =
        /\/(me|notifications|session|registrations|conversations|messages|drafts|communities|rooms|room-messages|held-messages|events|forum|blog)(\/|$)/.test(
          door.path,
        ) && !door.path.endsWith("{handle}");
      await send(door, {}, own ? insider(scene, door) : scene.tokens.stranger);
      if (JSON.stringify(await digest()) !== before) written.push(door.name);
    }
    expect(written.length, written.join("\n")).toBeGreaterThan(asked.length * 0.4);
  });

  test("doors for other sites change nothing without what guards them", async () => {
    const before = await digest();
    for (const door of doors.filter(({ name }) => name in FOR_OTHERS)) {
      const answer = await knock(door, {
        token: scene.tokens.owner,
        body: "List-Unsubscribe=One-Click",
        headers: FOREIGN["an Origin of another site"],
      });
      expect(answer.status, door.name).toBeLessThan(500);
    }
    expect(await digest()).toEqual(before);
    expect(doors.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(FOR_OTHERS)));
  });

  test("a token in the header is asked instead of the cookie beside it", async () => {
    const before = await digest();
    for (const authorization of [
      "Bearer",
      "Bearer x",
      "Basic YTpi",
      "Bearer %",
      `Bearer ${"a".repeat(43)}`,
      "",
    ]) {
      for (const door of unsafe) {
        const answer = await send(door, { authorization, origin: EVIL, "sec-fetch-site": null });
        expect([401, 403], `${door.name} ${authorization}`).toContain(answer.status);
      }
      await freshLimits();
    }
    expect(await digest()).toEqual(before);
  });
});

describe("T4.3 what is not JSON", () => {
  const form = new FormData();
  form.set("name", "Mallory");
  const OTHERS: Record<string, { body: unknown; headers: Record<string, string> }> = {
    "plain text": { body: '{"name":"Mallory"}', headers: { "content-type": "text/plain" } },
    "a form": { body: new URLSearchParams({ name: "Mallory" }), headers: {} },
    "a form with parts": { body: form, headers: {} },
    "JSON by another name": { body: '{"name":"Mallory"}', headers: { "content-type": "text/json" } },
    "no type": { body: new TextEncoder().encode('{"name":"Mallory"}'), headers: {} },
  };

  test.each(Object.entries(OTHERS))(
    "%s gets 415 at every door that reads JSON, and nothing is written",
    async (_, { body, headers }) => {
      const before = await digest();
      for (const door of unsafe.filter(({ spec, name }) => spec?.body && !(name in NO_JSON))) {
        const answer = await knock(door, {
          token: insider(scene, door),
          params: paramsFor(door.path, scene),
          body,
          headers,
        });
        expect(answer.status, door.name).toBe(415);
      }
      expect(await digest()).toEqual(before);
    },
  );
});

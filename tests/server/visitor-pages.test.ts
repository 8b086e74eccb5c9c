import { beforeEach, describe, expect, test } from "vitest";
import { application } from "./application";
import { ask } from "./ask";
import { dropTags } from "./drop-tags";

const { env, adasCookie, url } = application;

describe("visitors' pages", () => {
  beforeEach(async () => {
    // Every kept page carries this tag: once one that no test looks at is gone, the others are.
    await ask("/legal/copyright");
    await dropTags("flags");
    await expect
      .poll(async () => (await ask("/legal/copyright")).headers["x-lumo-store"], {
        interval: 5,
        timeout: 10_000,
      })
      .toBe("miss");
  });

  test.each<[string, string, Record<string, string>]>([
    ["for a browser", "/members/ada", {}],
    ["for Next's router", "/members/ada?_rsc", { rsc: "1" }],
  ])("are rendered once and come from the store after that, %s", async (_, at, headers) => {
    await ask(at, { headers });
    const { headers: said, body, status } = await ask(at, { headers });
    expect([status, said["x-lumo-store"]]).toEqual([200, "hit"]);
    expect(body).toContain("Ada Lovelace");
    expect(said["set-cookie"]).toBeUndefined();
    // Kept by the browser for when there is no network, and asked for anew while there is one.
    expect(said["cache-control"]).toBe("public, max-age=0, must-revalidate");
    expect(said.vary).toMatch(/\bCookie\b/);
  });

  test("a dropped tag is gone at once", async () => {
    await ask("/members/grace");
    expect((await ask("/members/grace")).headers["x-lumo-store"]).toBe("hit");
    await dropTags("member:grace");
    await expect
      .poll(async () => (await ask("/members/grace")).headers["x-lumo-store"], { interval: 5 })
      .toBe("miss");
    expect((await ask("/members/ada")).headers["x-lumo-store"]).not.toBe("bypass");
  });

  test("who is signed in is never given one, nor leaves one behind", async () => {
    const own = await ask("/", { headers: { cookie: adasCookie } });
    expect(own.headers["x-lumo-store"]).toBe("bypass");
    const forVisitors = await ask("/");
    expect(forVisitors.body).not.toBe(own.body);
    expect(forVisitors.body).not.toContain(adasCookie.split("=")[1]);
    expect((await ask("/", { headers: { authorization: "Bearer x" } })).headers["x-lumo-store"]).toBe(
      "bypass",
    );
  });

  test("what is not there is not kept", async () => {
    await ask("/members/nobody-of-that-name");
    const { status, headers } = await ask("/members/nobody-of-that-name");
    expect([status, headers["x-lumo-store"]]).toEqual([404, "bypass"]);
  });

  test("arrive whole when compressed, and without a body for HEAD", async () => {
    await ask("/");
    const answer = await fetch(`${url}/`, { headers: { "accept-encoding": "gzip" } });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(await answer.text()).toMatch(/<\/html>$/);
    const head = await ask("/", { method: "HEAD" });
    expect([head.status, head.body]).toEqual([200, ""]);
    expect(Number(head.headers["content-length"])).toBeGreaterThan(1_000);
  });

  test("a hundred visitors of a page that is not there yet cause one rendering", async () => {
    const before = await answersAtTheDatabase();
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask("/members?sort=newest")));
    expect(answers.map(({ status }) => status)).toEqual(Array(100).fill(200));
    expect((await answersAtTheDatabase()) - before).toBeLessThan(20);
  });
});

test("the figures count what the store did, for those who hold the token", async () => {
  expect((await ask("/metrics")).status).toBe(404);
  const { status, body } = await ask("/metrics", {
    headers: { authorization: `Bearer ${env.METRICS_TOKEN}` },
  });
  expect(status).toBe(200);
  for (const name of [
    "lumo_page_store_total",
    "lumo_http_seconds_bucket",
    "lumo_db_round_trips_total",
    "lumo_nodejs_eventloop_lag",
  ])
    expect(body).toContain(name);
});

async function answersAtTheDatabase(): Promise<number> {
  const { body } = await ask("/metrics", { headers: { authorization: `Bearer ${env.METRICS_TOKEN}` } });
  return Number(/lumo_db_round_trips_total (\d+)/.exec(body)?.[1]);
}

test("a report of something blocked is counted", async () => {
  const headers = { "content-type": "application/csp-report" };
  const body = JSON.stringify({ "csp-report": { "blocked-uri": "inline" } });
  expect((await ask("/api/csp-reports", { method: "POST", headers, body })).status).toBe(204);
  const figures = await ask("/metrics", { headers: { authorization: `Bearer ${env.METRICS_TOKEN}` } });
  expect(figures.body).toMatch(/lumo_csp_reports_total [1-9]/);
});

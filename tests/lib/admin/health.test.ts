import { afterAll, expect, test } from "vitest";
import { getHealth } from "@/lib/admin/health/queries";
import { cached } from "@/lib/platform/cache";
import { closeDatabase, db } from "@/lib/platform/db";
import { tellFigures } from "@/lib/platform/figures/keep-figures";
import { noteStatement, takeSlow } from "@/lib/platform/figures/slow-statements";
import { closeJobsPool } from "@/lib/platform/jobs/pool";
import { metrics } from "@/lib/platform/metrics";
import { noteRequestError } from "@/lib/web/note-request-error";
import { ada, admin, castOnStage, moderator } from "@/tests/support/cast";

castOnStage();
afterAll(async () => {
  await closeJobsPool();
  await closeDatabase();
});

const total = async (span: "hour" | "day" = "hour") => {
  const { figures } = await getHealth(admin, { span });
  if (!figures) throw new Error("Redis is there.");
  const { moments } = figures;
  const names = [
    "answers",
    "errors",
    "cacheHits",
    "cacheMisses",
    "keptHits",
    "keptMisses",
    "slowStatements",
  ] as const;
  return Object.fromEntries(names.map((name) => [name, moments.reduce((sum, each) => sum + each[name], 0)]));
};

test("what happens in a process is added to what all of them count, once, by the minute and by the hour", async () => {
  await tellFigures();
  const before = await total();
  metrics().http.observe({ method: "GET", status: "200", kind: "page" }, 0.02);
  metrics().pageStore.inc({ outcome: "hit" });
  metrics().pageStore.inc({ outcome: "miss" });
  noteRequestError(new Error("oh"), "/somewhere", "/somewhere");
  for (let times = 3; times > 0; times--) await cached({ key: "figure", ttlSeconds: 5 }, async () => "drawn");
  for (const told of [1, 2]) {
    await tellFigures();
    for (const span of ["hour", "day"] as const) {
      const after = await total(span);
      const more = Object.fromEntries(
        Object.entries(after).map(([name, value]) => [name, value - (before[name] ?? 0)]),
      );
      expect([told, more]).toEqual([
        told,
        {
          answers: 1,
          errors: 1,
          cacheHits: 2,
          cacheMisses: 1,
          keptHits: 1,
          keptMisses: 1,
          slowStatements: 0,
        },
      ]);
    }
  }
});

test("a slow statement is named with its longest time, without what was put into it", async () => {
  takeSlow();
  await db.$queryRaw`SELECT pg_sleep(0.25)::text, ${"a secret"}::text AS said`;
  noteStatement("SELECT quick", 3);
  noteStatement("SELECT  slow\n FROM t", 900);
  noteStatement("SELECT slow FROM t", 400);
  await tellFigures();
  const { figures } = await getHealth(admin, { span: "hour" });
  expect(figures?.slowest).toMatchObject([
    { statement: "SELECT slow FROM t", longest: 900, times: 2 },
    { statement: expect.stringContaining("pg_sleep"), times: 1 },
  ]);
  expect(JSON.stringify(figures)).not.toContain("a secret");
  expect(figures?.moments).toHaveLength(60);
  expect(figures?.streams).toBe(0);
});

test("administrators alone see it, with the queue", async () => {
  expect((await getHealth(admin, { span: "day" })).queue).toMatchObject({ givenUp: 0 });
  for (const outsider of [ada, moderator])
    await expect(getHealth(outsider, { span: "hour" })).rejects.toMatchObject({ code: "forbidden" });
});

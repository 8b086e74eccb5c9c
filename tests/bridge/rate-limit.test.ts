import { Ratelimit } from "@upstash/ratelimit";
import { expect, test } from "vitest";
import { clientOf, overEachBackEnd, type Scene } from "./back-ends";

overEachBackEnd((scene) => {
  test("of fifty at once exactly as many pass as the sliding window allows", async () => {
    const limit = limiter(scene, Ratelimit.slidingWindow(10, "1 h"), "exact");
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => limit.limit("ada")));
    expect(outcomes.filter(({ success }) => success)).toHaveLength(10);
    expect((await limit.limit("grace")).success).toBe(true);
    expect(await limit.getRemaining("ada")).toMatchObject({ remaining: 0, limit: 10 });
  });

  test("two limiters on two clients share one count", async () => {
    const one = limiter(scene, Ratelimit.slidingWindow(4, "1 h"), "shared");
    const two = limiter(scene, Ratelimit.slidingWindow(4, "1 h"), "shared");
    const passed: boolean[] = [];
    for (let turn = 0; turn < 3; turn++) {
      passed.push((await one.limit("ada")).success, (await two.limit("ada")).success);
    }
    expect(passed).toEqual([true, true, true, true, false, false]);
  });

  test("a window that has passed lets people in again", async () => {
    const limit = limiter(scene, Ratelimit.fixedWindow(1, "300 ms"), "brief");
    await limit.limit("ada");
    await expect
      .poll(async () => (await limit.limit("ada")).success, { timeout: 3_000, interval: 60 })
      .toBe(true);
  });

  test("a script is found by the name the client gave it, also after Redis forgot it", async () => {
    const limit = limiter(scene, Ratelimit.slidingWindow(100, "1 h"), "named");
    expect((await limit.limit("ada")).remaining).toBe(99);
    expect((await limit.limit("ada")).remaining).toBe(98);
    await scene.client.flushall();
    expect((await limit.limit("ada")).remaining).toBe(99);
  });
});

function limiter(scene: Scene, rule: ReturnType<typeof Ratelimit.slidingWindow>, prefix: string) {
  return new Ratelimit({ redis: clientOf(scene.bridge), limiter: rule, prefix, ephemeralCache: false });
}

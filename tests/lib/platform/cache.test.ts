import { expect, test, vi } from "vitest";
import { cached, dropTags } from "@/lib/platform/cache";

const recipe = { key: "film of the evening", ttlSeconds: 60, tags: ["evening"] };
const answer = (value: string) => async () => value;

test("is loaded once, and anew as soon as one of its tags was dropped", async () => {
  expect(await cached(recipe, answer("Playtime"))).toBe("Playtime");
  expect(await cached(recipe, answer("Mon oncle"))).toBe("Playtime");
  await dropTags(["evening"]);
  expect(await cached(recipe, answer("Mon oncle"))).toBe("Mon oncle");
});

test("is not remembered when it was dropped while it was loaded", async () => {
  const overtaken = { ...recipe, key: "film of tomorrow" };
  const late = await cached(overtaken, async () => {
    await dropTags(["evening"]);
    return "Playtime";
  });
  expect(late).toBe("Playtime");
  expect(await cached(overtaken, answer("Trafic"))).toBe("Trafic");
});

test("what a route drops, a page has forgotten, though each has its own copy of this module", async () => {
  const everywhere = { ...recipe, key: "film of the week" };
  await cached(everywhere, answer("Playtime"));
  vi.resetModules();
  const elsewhere = await import("@/lib/platform/cache");
  expect(elsewhere.cached).not.toBe(cached);
  await elsewhere.dropTags(["evening"]);
  expect(await cached(everywhere, answer("Parade"))).toBe("Parade");
});

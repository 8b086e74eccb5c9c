import { afterAll, describe, expect, test } from "vitest";
import { listCommunities, listTopics } from "@/lib/communities/queries";
import { communitiesQuery } from "@/lib/communities/schema";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { enter, placeOf } from "./place";

castOnStage();
afterAll(closeDatabase);

type Asked = Partial<Parameters<typeof listCommunities>[1]>;
const names = async (who: typeof ada | null, asked: Asked = {}) =>
  (await listCommunities(who, { ...communitiesQuery.parse({}), ...asked })).items.map(({ name }) => name);

async function stage() {
  const silent = await placeOf(ada, [grace, alan], { name: "Älskade Stumfilm", topics: ["silent"] });
  const bog = await placeOf(ada, [grace], { name: "Midnight Bog", topics: ["horror", "silent"] });
  const hidden = await placeOf(grace, [], {
    name: "Midnight Secrets",
    visibility: "private",
    topics: ["horror"],
  });
  const cabin = await placeOf(grace, [], { name: "cabin films" });
  await asSuperuser("UPDATE communities SET last_active_at = now() - interval '1 day' WHERE id = $1", [
    silent.community.id,
  ]);
  return { silent, bog, hidden, cabin };
}

describe("the directory", () => {
  test("has four orders, by topic too, and nothing private for anybody", async () => {
    const { hidden } = await stage();
    expect(await names(null, { sort: "popular" })).toEqual([
      "Älskade Stumfilm",
      "Midnight Bog",
      "cabin films",
    ]);
    expect(await names(null, { sort: "newest" })).toEqual([
      "cabin films",
      "Midnight Bog",
      "Älskade Stumfilm",
    ]);
    expect(await names(null, { sort: "alphabetical" })).toEqual([
      "Älskade Stumfilm",
      "cabin films",
      "Midnight Bog",
    ]);
    expect((await names(null, { sort: "active" })).at(-1)).toBe("Älskade Stumfilm");
    expect(await names(null, { topic: "horror" })).toEqual(["Midnight Bog"]);
    expect(await names(grace, { topic: "horror" })).toEqual(["Midnight Bog"]);
    expect(await listTopics()).toEqual([
      { topic: "silent", count: 2 },
      { topic: "horror", count: 1 },
    ]);
    await enter(stranger, hidden.community);
    expect(await names(stranger, { mine: "true" })).toEqual(["Midnight Secrets"]);
  });

  test("finds words without accents and with a letter wrong; private ones only for who is in them", async () => {
    await stage();
    expect(await names(null, { q: "alskade" })).toEqual(["Älskade Stumfilm"]);
    expect(await names(null, { q: "midnigth" })).toEqual(["Midnight Bog"]);
    expect(await names(alan, { q: "midnight" })).toEqual(["Midnight Bog"]);
    expect((await names(grace, { q: "midnight" })).sort()).toEqual(["Midnight Bog", "Midnight Secrets"]);
    expect(await names(null, { q: "%" })).toEqual([]);
    expect(await names(null, { mine: "true" })).toEqual([]);
  });

  test("comes in pages that neither repeat nor leave out, each in one round trip", async () => {
    await asSuperuser(
      `INSERT INTO communities (id, slug, name, member_count, last_active_at, created_at)
       SELECT gen_random_uuid(), 'place-' || n, 'Place ' || (n % 7), n % 3, date_trunc('hour', now()), date_trunc('hour', now())
         FROM generate_series(1, 30) n`,
    );
    for (const sort of ["popular", "newest", "alphabetical", "active"] as const) {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const before = roundTrips();
        const page = await listCommunities(null, { ...communitiesQuery.parse({}), sort, cursor });
        expect(roundTrips() - before).toBe(1);
        found.push(...page.items.map(({ slug }) => slug));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(new Set(found).size, sort).toBe(30);
      expect(found, sort).toHaveLength(30);
    }
  });
});

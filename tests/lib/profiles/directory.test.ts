import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { redis } from "@/lib/platform/redis";
import { listDirectory } from "@/lib/profiles/directory/list-directory";
import { listPeopleToFollow } from "@/lib/profiles/directory/list-people-to-follow";
import type { Sort } from "@/lib/profiles/directory/schema";
import { searchMembers, suggestMembers } from "@/lib/profiles/directory/search-members";
import { listFollowers } from "@/lib/profiles/following/queries";
import { updateProfile } from "@/lib/profiles/update-profile";
import { ada, emptyTables } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";

// What goes over the wire, noted from before the first connection.
const sent: { text: string; values: unknown[] }[] = [];
const send = pg.Client.prototype.query;
pg.Client.prototype.query = function note(this: pg.Client, ...args: unknown[]) {
  const [asked] = args as [{ text?: string; values?: unknown[] } | string];
  if (typeof asked === "object" && asked.text) sent.push({ text: asked.text, values: asked.values ?? [] });
  return Reflect.apply(send, this, args);
} as typeof send;

// One town for the whole file: nothing here writes to it but where a test says so.
const TOWN = 4_000;

beforeAll(async () => {
  await emptyTables();
  await redis.flushdb();
  const notable = [
    ["ada", "Ada Lovelace"],
    ["zoe-k", "Zoë Kravčuk"],
    ["agnes", "Ágnes Varda-Kiss"],
    ["bjork", "Björk Guðmundsdóttir"],
    ["tarkovsky_fan", "Andrei Petrov"],
    ["percent", "100% Cinema_Club"],
  ] as const;
  const rows = Array.from({ length: TOWN }, (_, n) => ({
    id: newId(),
    handle: `member-${n}`,
    name: `${["Ines", "Omar", "Yuki", "Kwame", "Lucía"][n % 5]} ${["Okafor", "Silva", "Tanaka", "Novak"][n % 4]} ${n}`,
    createdAt: new Date(Date.UTC(2026, 0, 1) + Math.floor(n / 3) * 60_000),
  }));
  await db.member.createMany({
    data: [
      ...rows,
      ...notable.map(([handle, name]) => ({ id: handle === "ada" ? ada.id : newId(), handle, name })),
    ],
  });
  // One statement instead of a trigger's three for each of seventeen thousand rows.
  await asSuperuser("SET session_replication_role = replica");
  await asSuperuser(`INSERT INTO follows (follower_id, followed_id, created_at)
    SELECT a.id, b.id, now() - (row_number() OVER ()) * interval '1 second'
      FROM (SELECT id, row_number() OVER (ORDER BY handle) AS n FROM members) a
      JOIN (SELECT id, row_number() OVER (ORDER BY handle) AS n FROM members) b
        ON b.n <= 40 AND a.n % b.n = 0 AND a.id <> b.id`);
  await asSuperuser(`UPDATE members SET
    followers_count = (SELECT count(*) FROM follows WHERE followed_id = members.id),
    following_count = (SELECT count(*) FROM follows WHERE follower_id = members.id)`);
  await asSuperuser("SET session_replication_role = DEFAULT");
  await asSuperuser("VACUUM ANALYZE");
}, 120_000);

async function everybody(sort: Sort) {
  const seen: { handle: string; name: string; followersCount: number; joinedAt: Date }[] = [];
  let cursor: string | undefined;
  do {
    const page = await listDirectory(null, { sort, cursor, limit: 50 });
    seen.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return seen;
}

describe("the directory", () => {
  it.each(["popular", "newest", "alphabetical"] as const)(
    "lists everybody once when sorted %s",
    async (sort) => {
      const seen = await everybody(sort);
      expect(new Set(seen.map(({ handle }) => handle)).size).toBe(TOWN + 6);
      expect(seen).toHaveLength(TOWN + 6);
    },
    60_000,
  );

  it("sorts by followers, by the day they joined, and by name without regard to accents", async () => {
    const { items: popular } = await listDirectory(null, { sort: "popular", limit: 12 });
    expect(popular).toHaveLength(12);
    const followers = popular.map(({ followersCount }) => followersCount);
    expect(followers).toEqual(followers.toSorted((a, b) => b - a));
    expect(followers[0]).toBeGreaterThan(1_000);
    const { items: newest } = await listDirectory(null, { sort: "newest", limit: 50 });
    const joined = newest.map(({ joinedAt }) => joinedAt.getTime());
    expect(joined).toEqual(joined.toSorted((a, b) => b - a));
    const { items: named } = await listDirectory(null, { sort: "alphabetical", limit: 4 });
    expect(named.map(({ name }) => name)).toEqual([
      "100% Cinema_Club",
      "Ada Lovelace",
      "Ágnes Varda-Kiss",
      "Andrei Petrov",
    ]);
  });

  it("refuses a page marker it did not make", async () => {
    for (const cursor of ["nonsense", Buffer.from('["x","y"]').toString("base64url"), ""]) {
      const asked = listDirectory(null, { sort: "popular", cursor: cursor || "!", limit: 12 });
      await expect(asked).rejects.toMatchObject({ code: "invalid" });
    }
  });
});

describe("searching for members", () => {
  const best = async (q: string) =>
    (await searchMembers(null, { q, limit: 12 })).items.map(({ handle }) => handle);

  it("finds by handle and by name, whatever the case and the accents", async () => {
    for (const q of ["agnes", "ÁGNES", "varda", "Agnes Varda"]) expect((await best(q))[0], q).toBe("agnes");
    for (const q of ["zoe", "Zoë", "kravcuk"]) expect((await best(q))[0], q).toBe("zoe-k");
    expect((await best("bjork gud"))[0]).toBe("bjork");
    expect((await best("tarkovsky_fan"))[0]).toBe("tarkovsky_fan");
  });

  it("forgives a wrong letter", async () => {
    for (const [q, handle] of [
      ["lovelase", "ada"],
      ["tarkovski", "tarkovsky_fan"],
      ["petrow", "tarkovsky_fan"],
    ] as const) {
      expect((await best(q))[0], q).toBe(handle);
    }
  });

  it("begins with the first letter, and takes signs for what they are", async () => {
    expect(await best("z")).toContain("zoe-k");
    expect((await best("100%"))[0]).toBe("percent");
    expect(await best("%%%")).toEqual([]);
    expect(await best("___")).toEqual([]);
    expect(await best("\\")).toEqual([]);
    expect((await best("' OR 1=1 --")).length).toBeLessThan(3);
  });

  it("pages through what it found without repeating anybody", async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let turn = 0; turn < 4; turn++) {
      const page = await searchMembers(null, { q: "Okafor", cursor, limit: 12 });
      seen.push(...page.items.map(({ handle }) => handle));
      cursor = page.nextCursor ?? undefined;
    }
    expect(new Set(seen).size).toBe(48);
  });

  it("suggests at most eight, well within 100 ms, and knows a new name at once", async () => {
    await suggestMembers(null, "warm");
    const times: number[] = [];
    for (const q of ["o", "ok", "oka", "okaf", "lucia"]) {
      const start = performance.now();
      const found = await suggestMembers(null, q);
      times.push(performance.now() - start);
      expect(found).toHaveLength(8);
      expect(Object.keys(found[0] ?? {}).sort()).toEqual(["avatarUrl", "handle", "name"]);
    }
    // The middle one: another's work on this machine is not our slowness.
    expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(100);
    expect(await suggestMembers(null, "countess")).toEqual([]);
    await updateProfile(ada, { name: "Countess of Lovelace" });
    expect(await suggestMembers(null, "countess")).toMatchObject([{ handle: "ada" }]);
    await updateProfile(ada, { name: "Ada Lovelace" });
  });
});

describe("people to follow", () => {
  it("are friends of friends first, and nobody who is followed already", async () => {
    const id = async (handle: string) => (await db.member.findUniqueOrThrow({ where: { handle } })).id;
    const [friend, theirs] = [await id("member-3999"), await id("member-3997")];
    await db.follow.deleteMany({ where: { followerId: { in: [ada.id, friend] } } });
    await db.follow.createMany({
      data: [
        { followerId: ada.id, followedId: friend },
        { followerId: friend, followedId: theirs },
      ],
    });
    const people = await listPeopleToFollow(ada);
    expect(people).toHaveLength(6);
    expect(people[0]).toMatchObject({ handle: "member-3997", followedBy: { count: 1 } });
    expect(people[1]?.followedBy).toEqual({ count: 0, name: null });
    expect(people.map(({ handle }) => handle)).not.toContain("member-3999");

    await db.member.update({ where: { id: friend }, data: { hidesFollows: true } });
    expect((await listPeopleToFollow(ada)).map(({ handle }) => handle)).not.toContain("member-3997");
  });
});

describe("the plan", () => {
  // Asked of the statements that were really sent.
  async function plansOf(read: () => Promise<unknown>): Promise<string> {
    sent.length = 0;
    await read();
    const plans: string[] = [];
    for (const { text, values } of [...sent]) {
      const rows = await asSuperuser<{ "QUERY PLAN": string }>(`EXPLAIN ${text}`, values);
      plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
    }
    return plans.join("\n\n");
  }

  it.each([
    ["popular", "members_followers_count_id_idx"],
    ["newest", "members_created_at_id_idx"],
    ["alphabetical", "members_plain_name"],
  ] as const)("of the directory sorted %s walks an index, also from the middle", async (sort, index) => {
    let page = await listDirectory(null, { sort, limit: 12 });
    for (let turn = 0; turn < 20; turn++)
      page = await listDirectory(null, { sort, limit: 12, cursor: page.nextCursor ?? "" });
    const plan = await plansOf(() => listDirectory(ada, { sort, limit: 12, cursor: page.nextCursor ?? "" }));
    expect(plan).toContain(index);
    expect(plan).not.toMatch(/Seq Scan on members/);
  });

  it("of a list of followers walks an index", async () => {
    const plan = await plansOf(() => listFollowers(ada, { member: ada.id, limit: 20 }));
    expect(plan).toContain("follows_followed_id_created_at_follower_id_idx");
    expect(plan).not.toMatch(/Seq Scan on (follows|members)/);
  });

  it("of a search uses the trigrams", async () => {
    const rows = await asSuperuser<{ "QUERY PLAN": string }>(
      "EXPLAIN SELECT id FROM members m WHERE m.search_text LIKE '%lovelase%' OR 'lovelase' <% m.search_text",
    );
    expect(rows.map((row) => row["QUERY PLAN"]).join("\n")).toContain("members_search_text_idx");
  });
});

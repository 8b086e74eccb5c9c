import { Redis } from "@upstash/redis";
import { expect, test } from "vitest";
import { overEachBackEnd } from "./back-ends";

const AWKWARD = [
  "plain",
  "",
  " ",
  "OK",
  "null",
  "42",
  "3.14",
  "true",
  "T0s=",
  "aGVsbG8=",
  "deadbeef",
  "AAAA",
  "naïve café, 漢字, 👩‍🚀, \u202Eright to left",
  'quotes " and \\ and\nnew lines\r\n and \t tabs',
  "x".repeat(100_000),
];

overEachBackEnd((scene, kind) => {
  test("the bridge says which back end it has", () => {
    expect(scene.bridge.backend).toBe(kind);
  });

  test.each(AWKWARD.map((value) => [value.slice(0, 40), value]))(
    "the text %j comes back as it went in",
    async (_, value) => {
      const { url, token } = scene.bridge;
      const exact = new Redis({ url, token, automaticDeserialization: false });
      expect(await exact.set("text", value)).toBe("OK");
      expect(await exact.get("text")).toBe(value);
      await exact.hset("hash", { field: value });
      expect(await exact.hget("hash", "field")).toBe(value);
      await exact.rpush("list", value, value);
      expect(await exact.lrange("list", 0, -1)).toEqual([value, value]);
    },
  );

  test("values with a shape keep it", async () => {
    const { client } = scene;
    const thing = { name: "Ada", films: ["Metropolis", null], score: 4.5, nested: { deep: [1, [2]] } };
    await client.set("thing", thing);
    expect(await client.get("thing")).toEqual(thing);
    await client.set("number", 7);
    expect(await client.get("number")).toBe(7);
    expect(await client.incr("number")).toBe(8);
    expect(await client.incrby("number", -10)).toBe(-2);
  });

  test("what is not there is null, and not an empty text", async () => {
    const { client } = scene;
    expect(await client.get("nothing")).toBeNull();
    expect(await client.hgetall("nothing")).toBeNull();
    expect(await client.mget("nothing", "either")).toEqual([null, null]);
    expect(await client.exists("nothing")).toBe(0);
    await client.set("empty", "");
    expect(await client.get("empty")).toBe("");
  });

  test("a hash comes back as a map", async () => {
    const { client } = scene;
    expect(await client.hset("hash", { a: "1", b: "aGVsbG8=", c: { d: 1 } })).toBe(3);
    expect(await client.hgetall("hash")).toEqual({ a: 1, b: "aGVsbG8=", c: { d: 1 } });
    expect(await client.hmget("hash", "a", "x")).toEqual({ a: 1, x: null });
    expect(await client.hincrby("hash", "a", 4)).toBe(5);
    expect((await client.hkeys("hash")).sort()).toEqual(["a", "b", "c"]);
  });

  test("sets and sorted sets", async () => {
    const { client } = scene;
    expect(await client.sadd("set", "b", "a", "a")).toBe(2);
    expect((await client.smembers("set")).sort()).toEqual(["a", "b"]);
    expect(await client.sismember("set", "a")).toBe(1);
    await client.zadd(
      "sorted",
      { score: 2, member: "two" },
      { score: 1, member: "one" },
      { score: 1.5, member: "half" },
    );
    expect(await client.zrange("sorted", 0, -1)).toEqual(["one", "half", "two"]);
    expect(await client.zrange("sorted", 0, -1, { withScores: true })).toEqual([
      "one",
      1,
      "half",
      1.5,
      "two",
      2,
    ]);
    expect(await client.zscore("sorted", "half")).toBe(1.5);
  });

  test("what is set to expire does, and only once may an absent key be taken", async () => {
    const { client } = scene;
    await client.set("brief", 1, { px: 60 });
    expect(await client.set("lock", "mine", { nx: true, ex: 60 })).toBe("OK");
    expect(await client.set("lock", "yours", { nx: true, ex: 60 })).toBeNull();
    expect(await client.ttl("lock")).toBeGreaterThan(50);
    await expect.poll(() => client.get("brief"), { timeout: 2_000 }).toBeNull();
    expect(await client.getdel("lock")).toBe("mine");
    expect(await client.get("lock")).toBeNull();
  });

  test("keys are found by pattern, page by page", async () => {
    const { client } = scene;
    await client.mset({ "film:1": 1, "film:2": 2, other: 3 });
    const found: string[] = [];
    let cursor = "0";
    do {
      const [next, keys] = await client.scan(cursor, { match: "film:*", count: 10 });
      found.push(...keys);
      cursor = next;
    } while (cursor !== "0");
    expect(found.sort()).toEqual(["film:1", "film:2"]);
  });

  test("a wrong command is an error with its reason, and spoils nothing after it", async () => {
    const { client } = scene;
    await client.set("text", "word");
    await expect(client.lpush("text", "x")).rejects.toThrow(/WRONGTYPE/);
    await expect(client.incr("text")).rejects.toThrow(/not an integer/);
    expect(await client.get("text")).toBe("word");
  });

  test("in a pipeline each item has its own result or error", async () => {
    const pipeline = scene.client.pipeline();
    pipeline.set("a", "aGVsbG8=");
    pipeline.incr("a");
    pipeline.get("a");
    pipeline.hset("h", { f: 1 });
    pipeline.hgetall("h");
    const results = await pipeline.exec({ keepErrors: true });
    expect(results[0]).toMatchObject({ result: "OK" });
    expect(results[1]?.error).toMatch(/not an integer/);
    expect(results[2]).toMatchObject({ result: "aGVsbG8=" });
    expect(results[3]).toMatchObject({ result: 1 });
    expect(results[4]).toMatchObject({ result: { f: 1 } });
  });

  test("a transaction runs in one go, item by item", async () => {
    const transaction = scene.client.multi();
    transaction.set("n", 1);
    transaction.incr("n");
    transaction.get("n");
    expect(await transaction.exec()).toEqual(["OK", 2, 2]);
  });

  test("transactions side by side do not mix", async () => {
    const read = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const transaction = scene.client.multi();
        transaction.incr("count");
        transaction.get("count");
        return transaction.exec<[number, number]>();
      }),
    );
    for (const [after, seen] of read) expect(seen).toBe(after);
    expect(await scene.client.get("count")).toBe(20);
  });

  test("scripts run, by text and by name, and an unknown name says so", async () => {
    const { client } = scene;
    const script = "return {KEYS[1], ARGV[1], redis.call('INCR', KEYS[1])}";
    expect(await client.eval(script, ["counter"], ["word"])).toEqual(["counter", "word", 1]);
    await expect(client.evalsha("f".repeat(40), [], [])).rejects.toThrow(/NOSCRIPT/);
    const marked = `#!lua flags=allow-key-locking\n${script}`;
    expect(await client.eval(marked, ["counter"], ["word"])).toEqual(["counter", "word", 2]);
  });
});

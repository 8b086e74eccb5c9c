import MockRedis from "ioredis-mock";
import { allowed } from "./allowed";
import type { Backend } from "./backend";
import { listening } from "./listeners";

const COUNTING = new Set(["incr", "decr", "incrby", "decrby"]);
let memories = 0;

/** Redis played in this process's memory, with what the imitation takes more lightly than the original put right. */
export async function openMemory(): Promise<Backend> {
  // Instances on one port share their data: each bridge counts as another port.
  const port = 50_000 + ++memories;
  const redis = new MockRedis(port, "memory");
  const subscriber = new MockRedis(port, "memory");

  // One command after the other, as Redis does it.
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function run(asked: string[]): Promise<unknown> {
    const [name = "", ...words] = allowed(asked);
    const verb = name.toLowerCase();
    const command: unknown = Reflect.get(redis, verb);
    if (typeof command !== "function") throw new Error(`ERR unknown command '${name}'`);
    if (COUNTING.has(verb)) await assertInteger(words[0] ?? "");
    try {
      return await Reflect.apply(command, redis, withLoudOptions(verb, words));
    } catch (error) {
      throw inRedisWords(error);
    }
  }

  async function assertInteger(key: string) {
    const value = await redis.get(key);
    if (value !== null && !/^-?\d+$/.test(value))
      throw new Error("ERR value is not an integer or out of range");
  }

  return {
    kind: "memory",
    run: (command) => inTurn(() => run(command)),
    async transaction(commands) {
      for (const command of commands) allowed(command);
      return inTurn(async () => {
        const results: unknown[] = [];
        for (const command of commands) results.push(await run(command).catch((error: Error) => error));
        return results;
      });
    },
    ...listening(subscriber),
    onLost: () => () => undefined,
    async close() {
      await redis.flushall();
      redis.disconnect();
      subscriber.disconnect();
    },
  };
}

/** The imitation only knows options in capitals. */
function withLoudOptions(verb: string, words: string[]): string[] {
  if (verb === "set") return words.map((word, at) => (at < 2 ? word : word.toUpperCase()));
  if (verb.includes("expire")) return words.map((word, at) => (at < 2 ? word : word.toUpperCase()));
  if (verb === "zadd")
    return words.map((word, at) =>
      /^(nx|xx|gt|lt|ch|incr)$/.test(word) && at < 4 ? word.toUpperCase() : word,
    );
  return words;
}

function inRedisWords(error: unknown): unknown {
  const wrongType = error instanceof Error && /does not contain a|wrong kind|wrong type/i.test(error.message);
  return wrongType ? new Error("WRONGTYPE Operation against a key holding the wrong kind of value") : error;
}

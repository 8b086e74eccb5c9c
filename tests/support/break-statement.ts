import pg from "pg";

/** Neither begins nor ends anything: what an act itself asks. */
const CONTROLS = /^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET|DISCARD)\b/i;

type Query = (...asked: unknown[]) => unknown;

/** How many statements are left until the one that is refused; none when nothing is. */
let left = 0;

// Before the first connection is made: each of them keeps the query of this moment.
const client = pg.Client.prototype as unknown as { query: Query };
const ask = client.query;
client.query = function (this: unknown, ...words: unknown[]) {
  const [first] = words;
  const text = typeof first === "string" ? first : String((first as { text?: string } | undefined)?.text);
  if (left === 0 || CONTROLS.test(text) || --left > 0) return ask.apply(this, words);
  const error = Object.assign(new Error("the connection was gone for a moment"), { code: "57P01" });
  const done = words.at(-1);
  if (typeof done !== "function") return Promise.reject(error);
  setImmediate(() => done(error));
};

/**
 * Runs an act while the database refuses its n-th statement, counted over all connections, instead of carrying it out.
 * @returns whether the act met it; one of fewer statements runs to its end
 */
export async function refusingStatement(n: number, act: () => Promise<unknown>): Promise<boolean> {
  left = n;
  try {
    await act();
  } catch (error) {
    if (left > 0) throw error;
  }
  const met = left === 0;
  left = 0;
  return met;
}

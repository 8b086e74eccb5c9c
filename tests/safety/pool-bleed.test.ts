import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db, withMember } from "@/lib/platform/db";
import { ada, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";

castOnStage();

const TRANSACTIONS = 10_000;
const LANES = 24;
const people = [ada, grace, alan, moderator, stranger];

class ChangedMyMind extends Error {}

type Met = { member_id: string };

/** One transaction in seven ways to end; answers the rows it saw that were somebody else's. */
async function oneTransaction(turn: number, actor: Actor): Promise<number> {
  if (turn % 7 === 6) return (await db.$queryRaw<Met[]>`SELECT member_id FROM accounts`).length;
  let foreign = 0;
  const outcome = withMember(actor.id, async (tx) => {
    const rows = await tx.$queryRaw<Met[]>`SELECT member_id FROM accounts`;
    foreign = rows.filter((row) => row.member_id !== actor.id).length + (rows.length === 1 ? 0 : 1);
    if (turn % 7 === 2) throw new ChangedMyMind();
    if (turn % 7 === 3) await tx.$queryRaw`SELECT 1 / (${turn}::int - ${turn}::int)`;
    if (turn % 700 === 4)
      await tx.$queryRaw`SELECT set_config('statement_timeout', '5', true), pg_sleep(0.01)`;
    if (turn % 700 === 4) await tx.$queryRaw`SELECT pg_sleep(1)`;
    if (turn % 700 === 5) await tx.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`;
  });
  const ended = await outcome.then(
    () => "well",
    () => "badly",
  );
  const doomed = turn % 7 === 2 || turn % 7 === 3 || turn % 700 === 4 || turn % 700 === 5;
  if (ended !== (doomed ? "badly" : "well")) throw new Error(`transaction ${turn} ended ${ended}`);
  return foreign;
}

describe("T1.13 the pool does not bleed", () => {
  test(`${TRANSACTIONS} transactions of five people, ended well, thrown out of, failed, timed out and cut off, see no foreign row`, {
    timeout: 300_000,
  }, async () => {
    let turn = 0;
    let foreign = 0;
    const lane = async () => {
      for (let mine = turn++; mine < TRANSACTIONS; mine = turn++) {
        foreign += await oneTransaction(mine, people[(mine * 31) % people.length] ?? ada);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    expect(foreign).toBe(0);
    expect(await db.$queryRaw<Met[]>`SELECT member_id FROM accounts`).toEqual([]);
  });
});

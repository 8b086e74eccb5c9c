import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { BETWEEN } from "@/tests/safety/tables";
import { ada, alan, castOnStage, grace } from "@/tests/support/cast";
import { asApp, asSuperuser } from "@/tests/support/database";

castOnStage();

/** How many rows a statement meets as the role `app` for somebody; taken back afterwards. */
async function met(
  who: Actor | null,
  statement: string,
  values: unknown[] = [],
): Promise<number | "refused"> {
  await asApp("BEGIN");
  try {
    await asApp("SELECT set_config('app.member_id', $1, true)", [who?.id ?? ""]);
    return (await asApp(statement, values)).length;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "42501") return "refused";
    throw error;
  } finally {
    await asApp("ROLLBACK");
  }
}

async function everybody(statement: string, values?: unknown[]) {
  const outcomes: (number | "refused")[] = [];
  for (const who of [ada, grace, alan, null]) outcomes.push(await met(who, statement, values));
  return outcomes;
}

test("T1.12 a wish to follow is seen and removed by the two it is about, made by who asks, changed by nobody", async () => {
  expect(Object.keys(BETWEEN)).toEqual(["follow_requests"]);
  await asSuperuser("INSERT INTO follow_requests (requester_id, requested_id) VALUES ($1, $2)", [
    ada.id,
    grace.id,
  ]);
  expect(await everybody("SELECT 1 FROM follow_requests")).toEqual([1, 1, 0, 0]);
  expect(await everybody("DELETE FROM follow_requests RETURNING 1")).toEqual([1, 1, 0, 0]);
  expect(await everybody("UPDATE follow_requests SET created_at = now() RETURNING 1")).toEqual([0, 0, 0, 0]);
  const add = "INSERT INTO follow_requests (requester_id, requested_id) VALUES ($1, $2)";
  expect(await everybody(add, [ada.id, alan.id])).toEqual([0, "refused", "refused", "refused"]);
});

import { afterAll, beforeEach, expect, test } from "vitest";
import { closeDatabase } from "@/lib/platform/db";
import { FOR_ONESELF } from "@/tests/safety/tables";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { attempt, rowsSeen } from "@/tests/support/row-attempts";
import { shelve } from "../shelf";

castOnStage();
afterAll(closeDatabase);

const tables = Object.keys(FOR_ONESELF);
/** A row of a table, of Ada's. */
const rowOf = (table: string) =>
  `INSERT INTO ${table} (member_id, film_id${table === "film_arrivals" ? ", provider_id" : ""})
     SELECT '${ada.id}', id${table === "film_arrivals" ? ", 11" : ""} FROM films WHERE slug = 'mandabi-1968' RETURNING 1`;

beforeEach(async () => {
  await shelve();
});

test("T1.12 what a film means to one member is seen by them alone", async () => {
  for (const table of tables) await asSuperuser(rowOf(table));
  expect(await rowsSeen(ada, FOR_ONESELF)).toEqual({ film_arrivals: 1, film_dismissals: 1 });
  expect([await rowsSeen(grace, FOR_ONESELF), await rowsSeen(null, FOR_ONESELF)]).toEqual([{}, {}]);
});

test("T1.12 it is added, changed and removed by them alone", async () => {
  for (const table of tables) {
    expect(await attempt(ada, rowOf(table)), table).toBe(1);
    for (const who of [grace, null]) expect(await attempt(who, rowOf(table)), table).toBe("refused");
    await asSuperuser(rowOf(table));
    for (const sql of [
      `DELETE FROM ${table} RETURNING 1`,
      `UPDATE ${table} SET film_id = film_id RETURNING 1`,
    ]) {
      expect(await attempt(ada, sql), table).toBe(1);
      for (const who of [grace, null]) expect(await attempt(who, sql), table).toBe(0);
    }
  }
});

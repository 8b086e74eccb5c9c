import { beforeEach, expect, test } from "vitest";
import { importKey } from "@/lib/films/moving/import/import-key";
import { readImport } from "@/lib/films/moving/import/read-import";
import { sweepImports } from "@/lib/films/moving/import/sweep-imports";
import { takeImport } from "@/lib/films/moving/import/take-import";
import { storage } from "@/lib/platform/storage/storage";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { shelve } from "../shelf";
import { IMDB_RATINGS, letterboxdZip, zipOf } from "./files";
import { once, send } from "./move";

castOnStage();
beforeEach(async () => {
  await shelve();
});

const HEADER = "Date,Name,Year,Letterboxd URI";
const rows = Array.from({ length: 1_200 }, (_, n) => `2024-01-01,Film ${n},1966,\n`).join("");
/** A file that breaks off when a thousand of its rows are kept already. */
const broken = zipOf({ "watched.csv": `${HEADER}\n${rows}2024-01-01,"Black Girl,1966,\n` });

/** Somebody sends a file that is whole, and what lies in the storage then is not. */
async function sendBroken(who: typeof ada) {
  const { id } = await takeImport(who, { bytes: letterboxdZip(), name: "x.zip" });
  const [found] = await asSuperuser<{ key: string }>("SELECT file_key AS key FROM imports WHERE id = $1", [
    id,
  ]);
  await storage().put(importKey(String(found?.key)), broken, "application/octet-stream");
  return { id, memberId: who.id };
}
const kept = (id: string) =>
  asSuperuser(
    `SELECT i.state, i.file_key AS key, (SELECT count(*)::int FROM import_rows r WHERE r.import_id = i.id) AS rows,
            (SELECT count(*)::int FROM import_films f WHERE f.import_id = i.id) AS films FROM imports i WHERE i.id = $1`,
    [id],
  );
const NOTHING = [{ state: "failed", key: null, rows: 0, films: 0 }];

test("of a file that cannot be read to its end nothing is kept, nor of one that nobody reads any more", async () => {
  const [tried, left] = [await sendBroken(ada), await sendBroken(grace)];
  await expect(readImport(left, once)).rejects.toThrow();
  expect(await kept(left.id)).toMatchObject([{ state: "reading", rows: 1_000 }]);
  await expect(readImport(tried, { ...once, attempt: 5 })).rejects.toThrow();
  expect(await kept(tried.id)).toEqual(NOTHING);
  const files = [];
  for await (const { key } of storage().list("imports/")) files.push(key);
  expect(files).toHaveLength(1);
  await asSuperuser("UPDATE imports SET created_at = created_at - interval '2 days' WHERE id = $1", [
    left.id,
  ]);
  await sweepImports();
  expect(await kept(left.id)).toEqual(NOTHING);
});

test("a title is cut between characters, never within one", async () => {
  const title = `${"x".repeat(298)}😀😀😀`;
  const { id } = await send(ada, zipOf({ "watched.csv": `${HEADER}\n2024-01-01,${title},1966,\n` }), title);
  expect(await asSuperuser("SELECT title FROM import_films WHERE import_id = $1", [id])).toEqual([
    { title: `${"x".repeat(298)}😀…` },
  ]);
});

test("two films of one title and year are two, where the file has numbers of theirs", async () => {
  const other = IMDB_RATINGS.split("\n")[1]?.replace("tt0060758,9", "tt9999999,2");
  const { id } = await send(ada, Buffer.from(`${IMDB_RATINGS}${other}\n`), "ratings.csv");
  expect(
    await asSuperuser("SELECT imdb_id FROM import_films WHERE import_id = $1 ORDER BY number", [id]),
  ).toEqual([{ imdb_id: "tt0060758" }, { imdb_id: "tt9999999" }]);
});

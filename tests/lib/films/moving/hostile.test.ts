import { strToU8, type ZippableFile, zipSync } from "fflate";
import { expect, test } from "vitest";
import { toMarkdown } from "@/lib/films/moving/import/houses/to-markdown";
import { FILE_MOST_BYTES } from "@/lib/films/moving/import/limits";
import { UNREADABLE, type Unreadable } from "@/lib/films/moving/import/refusals";
import { takeImport } from "@/lib/films/moving/import/take-import";
import { storage } from "@/lib/platform/storage/storage";
import { ada, castOnStage } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { LETTERBOXD_FILES, letterboxdZip, zipOf } from "./files";

castOnStage();

const diary = LETTERBOXD_FILES["diary.csv"];
const header = diary.slice(0, diary.indexOf("\n") + 1);
const many = (rows: number) =>
  header + Array.from({ length: rows }, (_, n) => `2024-01-01,Film ${n},1966,,4,,,2023-12-30\n`).join("");
const linked: ZippableFile = [strToU8("/etc/passwd"), { os: 3, attrs: (0o120777 << 16) >>> 0 }];
const zeros = (bytes: number) => new Uint8Array(bytes).fill(0x61);

/** Says of a packed file that it is locked, or smaller than it is. */
function patched(zip: Buffer, patch: (central: number, local: number) => void): Buffer {
  patch(zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])), zip.indexOf(Buffer.from([0x50, 0x4b, 3, 4])));
  return zip;
}
const locked = () => {
  const zip = zipOf({ "diary.csv": diary });
  return patched(zip, (central, local) => {
    zip.writeUInt16LE(zip.readUInt16LE(central + 8) | 1, central + 8);
    zip.writeUInt16LE(zip.readUInt16LE(local + 6) | 1, local + 6);
  });
};
const lying = () => {
  const zip = Buffer.from(zipSync({ "diary.csv": zeros(2_000_000) }));
  return patched(zip, (central) => zip.writeUInt32LE(1_000, central + 24));
};

const HOSTILE: [what: string, why: Unreadable, make: () => Buffer, name?: string][] = [
  ["nothing at all", "empty", () => Buffer.alloc(0)],
  ["no zip and no table", "unknown", () => Buffer.from("%PDF-1.4 hello")],
  ["a table of something else", "unknown", () => Buffer.from("a,b,c\n1,2,3\n"), "other.csv"],
  ["the beginning of a zip", "broken", () => letterboxdZip().subarray(0, 300)],
  ["a zip with a password", "locked", locked],
  ["a path that leads up", "paths", () => zipOf({ "diary.csv": diary, "../../diary.csv": diary })],
  ["a path from the root", "paths", () => zipOf({ "/etc/diary.csv": diary })],
  ["a path for Windows", "paths", () => zipOf({ "lists\\..\\..\\diary.csv": diary })],
  ["a link", "links", () => Buffer.from(zipSync({ "diary.csv": linked }))],
  ["a zip within", "nested", () => zipOf({ "diary.csv": diary, "more.zip": "PK" })],
  ["a bomb", "bomb", () => Buffer.from(zipSync({ "diary.csv": zeros(40_000_000) }, { level: 9 }))],
  ["a file that is larger than it says", "broken", lying],
  [
    "thousands of files",
    "files",
    () => zipOf(Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`lists/${at}.csv`, ""]))),
  ],
  ["a zip of something else", "nothing", () => zipOf({ "photo.txt": "hello" })],
  ["UTF-16", "encoding", () => zipOf16(diary)],
  [
    "Latin-1",
    "encoding",
    () => Buffer.from(`${header}2024-01-01,Amélie,2001,,4,,,2023-12-30\n`, "latin1"),
    "diary.csv",
  ],
  ["a NUL", "binary", () => zipOf({ "diary.csv": `${header}2024-01-01,Black\0Girl,1966,,,,,\n` })],
  ["a million columns", "columns", () => Buffer.from(`${header}${",".repeat(1_000_000)}\n`), "diary.csv"],
  ["hundreds of columns", "columns", () => zipOf({ "diary.csv": `${",".repeat(300)}\n` })],
  [
    "a quotation mark never closed",
    "quotes",
    () => zipOf({ "diary.csv": `${header}2024-01-01,"Black Girl,1966\n` }),
  ],
  ["a row without an end", "row", () => zipOf({ "diary.csv": `${header}"${"words ".repeat(60_000)}"\n` })],
  ["50,001 rows", "rows", () => zipOf({ "diary.csv": many(50_001) })],
];
const zipOf16 = (words: string) =>
  Buffer.from(zipSync({ "diary.csv": new Uint8Array(Buffer.from(`\uFEFF${words}`, "utf16le")) }));

test.each(HOSTILE)(
  "%s is refused with a sentence, and nothing of it is kept",
  async (_, why, make, name = "export.zip") => {
    await expect(takeImport(ada, { bytes: make(), name })).rejects.toMatchObject({
      code: "invalid",
      message: UNREADABLE[why],
    });
    expect(await asSuperuser("SELECT id FROM imports")).toEqual([]);
    for await (const { key } of storage().list("imports/")) expect(key).toBe("");
  },
);

test("a million rows are refused before they are read", { timeout: 60_000 }, async () => {
  const bytes = zipOf({ "diary.csv": many(1_000_000) });
  const started = performance.now();
  await expect(takeImport(ada, { bytes, name: "export.zip" })).rejects.toMatchObject({
    message: UNREADABLE.rows,
  });
  expect(performance.now() - started).toBeLessThan(10_000);
});

test("more than 20 MB are refused, and so is a sixth file on a day", async () => {
  const large = Buffer.alloc(FILE_MOST_BYTES + 1);
  await expect(takeImport(ada, { bytes: large, name: "x.zip" })).rejects.toMatchObject({
    message: UNREADABLE.large,
  });
  for (const _ of "12345")
    await expect(takeImport(ada, { bytes: Buffer.alloc(0), name: "x" })).rejects.toMatchObject({
      code: "invalid",
    });
  await expect(takeImport(ada, { bytes: letterboxdZip(), name: "x" })).rejects.toMatchObject({
    code: "rate_limited",
  });
});

test.each([
  ["tens of thousands of empty lines", () => "\n".repeat(199_000)],
  ["quotes within quotes", () => "<blockquote>a\n".repeat(14_000)],
  ["tags that are never closed", () => "<i>".repeat(33_000) + "</b>".repeat(25_000)],
])("a review of %s is read at once", async (_, words) => {
  const started = performance.now();
  expect(toMarkdown(words()).length).toBeLessThanOrEqual(100_000);
  expect(performance.now() - started).toBeLessThan(2_000);
});

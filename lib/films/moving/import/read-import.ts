import "server-only";
import { jobsDb } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { JobContext } from "@/lib/platform/jobs/job";
import { storage } from "@/lib/platform/storage/storage";
import { findMatches } from "./find-matches";
import { forgetFailed } from "./forget-failed";
import { importKey } from "./import-key";
import { readMoving } from "./read-moving";
import { clean, cut, rowOf } from "./row-of";
import type { FilmNamed } from "./said";
import type { ImportJob } from "./schema";

const BATCH = 1_000;
const ATTEMPTS = 5;
const TITLE_MOST = 300;

/**
 * A job: reads a file that was taken in, a thousand rows at a time, and finds the films it names. Killed anywhere, it begins again; in
 * the end the file is gone, and where it could not be read so is all that was read of it.
 */
export async function readImport(job: ImportJob, { attempt, signal }: JobContext): Promise<void> {
  const found = await jobsDb().import.findFirst({ where: { id: job.id, state: "reading" } });
  if (!found?.fileKey) return;
  const file = await storage().get(importKey(found.fileKey));
  try {
    if (!file) throw new Error("The file of an import is gone.");
    await writeRows(job, file.bytes, found.fileName, signal);
    await findMatches(job.id, signal);
    await jobsDb().import.updateMany({
      where: { id: job.id, state: "reading" },
      data: { state: "ready", fileKey: null },
    });
  } catch (error) {
    if (file && attempt < ATTEMPTS) throw error;
    await jobsDb().import.updateMany({
      where: { id: job.id, state: "reading" },
      data: { state: "failed", fileKey: null },
    });
    await forgetFailed(job.id);
    await storage().delete(importKey(found.fileKey));
    throw error;
  }
  // It may have been given up while it was read.
  await forgetFailed(job.id);
  await storage().delete(importKey(found.fileKey));
}

async function writeRows(
  { id, memberId }: ImportJob,
  bytes: Buffer,
  name: string,
  signal: AbortSignal,
): Promise<void> {
  const db = jobsDb();
  await db.$transaction([
    db.importRow.deleteMany({ where: { importId: id } }),
    db.importFilm.deleteMany({ where: { importId: id } }),
  ]);
  const timeZone = await timeZoneOf(memberId);
  const numbers = new Map<string, number>();
  let films: object[] = [];
  let rows: object[] = [];
  let [number, list, others] = [0, 0, 0];
  const write = async () => {
    signal.throwIfAborted();
    await insert(id, memberId, films, rows);
    await db.import.update({ where: { id }, data: { done: number, others } });
    [films, rows] = [[], []];
  };
  for await (const said of (await readMoving(bytes, name, timeZone)).says) {
    if (said.kind === "other") {
      others += 1;
      continue;
    }
    number += 1;
    if (said.kind === "list") list = number;
    const film = said.kind === "list" ? null : numberOf(said.film, numbers, films);
    rows.push({ number, id: newId(), kind: said.kind, film, said: rowOf(said, list) });
    if (rows.length === BATCH) await write();
  }
  await write();
}

async function timeZoneOf(memberId: string): Promise<string> {
  const found = await jobsDb().preferences.findUnique({ where: { memberId }, select: { timeZone: true } });
  return found?.timeZone ?? "UTC";
}

/** The number of a film in this import; one that is met for the first time is noted. */
function numberOf(film: FilmNamed, numbers: Map<string, number>, films: object[]): number {
  const title = cut(clean(film.title), TITLE_MOST);
  const key = film.tmdbId ? `#${film.tmdbId}` : (film.imdbId ?? `${title.toLowerCase()}|${film.year}`);
  const known = numbers.get(key);
  if (known) return known;
  const number = numbers.size + 1;
  numbers.set(key, number);
  films.push({
    number,
    title: title || "Untitled",
    original_title: film.originalTitle ? cut(clean(film.originalTitle), TITLE_MOST) : null,
    year: film.year,
    imdb_id: film.imdbId ?? null,
    tmdb_id: film.tmdbId ?? null,
  });
  return number;
}

async function insert(id: string, memberId: string, films: object[], rows: object[]): Promise<void> {
  const db = jobsDb();
  await db.$transaction([
    db.$executeRaw`
      INSERT INTO import_films (import_id, member_id, number, title, original_title, year, imdb_id, tmdb_id)
      SELECT ${id}::uuid, ${memberId}::uuid, number, title, original_title, year, imdb_id, tmdb_id FROM jsonb_to_recordset(${JSON.stringify(films)}::jsonb)
        AS f(number int, title text, original_title text, year int, imdb_id text, tmdb_id int)`,
    db.$executeRaw`
      INSERT INTO import_rows (import_id, member_id, number, id, kind, film, said)
      SELECT ${id}::uuid, ${memberId}::uuid, number, id, kind, film, said FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS r(number int, id uuid, kind text, film int, said jsonb)`,
  ]);
}

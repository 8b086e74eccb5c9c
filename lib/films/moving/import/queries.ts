import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db, withMember } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { NO_IMPORT } from "./refusals";
import {
  type ImportFilm,
  type ImportId,
  type ImportView,
  importFilm,
  importNumbers,
  importView,
} from "./schema";

const views = z.array(z.object({ item: importView }));
const opened = z.tuple([
  z.object({ items: z.array(importView), numbers: importNumbers.nullable(), doubts: z.array(importFilm) }),
]);
export type OpenedImports = z.output<typeof opened>[0] & { next: number | null };
const films = z.array(z.object({ item: importFilm }));

const SHOWN = 10;
const DOUBTS_ON_A_PAGE = 20;

/** The actor's imports, the newest first. One round trip. */
export async function listImports(actor: Actor): Promise<ImportView[]> {
  const found = views.parse(
    await db.$queryRaw`SELECT item FROM own_imports(${actor.id}::uuid, ${SHOWN}::int)`,
  );
  return found.map(({ item }) => item);
}

/** The same, with what the newest would bring, or brought, and the doubts there are about its films after one of them. One round trip. */
export async function openImports(actor: Actor, { after }: { after: number }): Promise<OpenedImports> {
  const [{ items, numbers, doubts }] = opened.parse(
    await db.$queryRaw`SELECT items, numbers, doubts FROM open_imports(${actor.id}::uuid, ${after}::int, ${SHOWN}::int, ${DOUBTS_ON_A_PAGE + 1}::int)`,
  );
  const more = doubts.length > DOUBTS_ON_A_PAGE;
  const shown = doubts.slice(0, DOUBTS_ON_A_PAGE);
  return { items, numbers, doubts: shown, next: more ? (shown.at(-1)?.number ?? null) : null };
}

const AT_ONCE = 1_000;

/** Every film of an import of the actor's that was not brought, some at a time. */
export async function* unbroughtFilms(actor: Actor, { id }: ImportId): AsyncGenerator<ImportFilm> {
  const there = await withMember(actor.id, (tx) =>
    tx.import.findUnique({ where: { id }, select: { id: true } }),
  );
  assertFound(there, NO_IMPORT);
  let page: ImportFilm[];
  let after = 0;
  do {
    const found = await db.$queryRaw`
      SELECT item FROM list_import_films(${actor.id}::uuid, ${id}::uuid, 'unbrought', ${after}::int, ${AT_ONCE}::int)`;
    page = films.parse(found).map(({ item }) => item);
    yield* page;
    after = page.at(-1)?.number ?? after;
  } while (page.length === AT_ONCE);
}

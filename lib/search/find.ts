import "server-only";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import type { Viewer } from "@/lib/auth/actor";
import { cached } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import { sha256 } from "@/lib/platform/ids";
import { everyKind } from "./kinds/every-kind";
import type { After } from "./kinds/kind";
import type { Asked } from "./parse-search";
import { type Hit, KINDS, type KindName } from "./schema";

const KEPT_SECONDS = 300;

const rows = z.array(
  z.object({ kind: z.enum(KINDS), id: z.uuid(), rank: z.number(), total: z.int(), item: z.unknown() }),
);

export type Wanted = { kind: KindName; after?: After; most: number };
export type Found = { rank: number; total: number; hit: Hit };

/**
 * Asks for some of several kinds in one round trip: each kind's best first, the kinds in the order of the tabs. Visitors all find
 * the same: for them an answer is kept five minutes, or until something of these kinds is written.
 */
export function find(viewer: Viewer, asked: Asked, wanted: Wanted[]): Promise<Found[]> {
  if (viewer) return ask(viewer, asked, wanted);
  const tags = new Set(wanted.flatMap(({ kind }) => kindNamed(kind).tags));
  const key = `search:${sha256(JSON.stringify([asked, wanted]))}`;
  return cached({ key, ttlSeconds: KEPT_SECONDS, tags: [...tags] }, () => ask(null, asked, wanted));
}

async function ask(viewer: Viewer, asked: Asked, wanted: Wanted[]): Promise<Found[]> {
  const asks = wanted.map(({ kind, after = null, most }) => {
    const found = kindNamed(kind).find(viewer, asked, after, most);
    return Prisma.sql`SELECT ${kind} AS kind, id, rank, total, item FROM ${found}`;
  });
  const found = rows.parse(await db.$queryRaw`${Prisma.join(asks, " UNION ALL ")}`);
  return found
    .toSorted((a, b) => place(a) - place(b) || b.rank - a.rank || (a.id < b.id ? 1 : -1))
    .map(({ kind, id, rank, total, item }) => ({
      rank,
      total,
      hit: { kind, id, ...kindNamed(kind).show(item, asked) },
    }));
}

const place = ({ kind }: { kind: KindName }) => KINDS.indexOf(kind);

function kindNamed(name: KindName) {
  const kind = everyKind.find((one) => one.name === name);
  if (!kind) throw new Error(`Nothing finds ${name}.`);
  return kind;
}

import "server-only";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import type { Viewer } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import { cardColumns, cardRow, toCard, visibleTo } from "../member-rows";
import type { MemberCard } from "../schema";
import type { DirectoryQuery, Sort } from "./schema";

const directoryRow = cardRow.extend({ plainName: z.string() });
type Row = z.output<typeof directoryRow>;

type Order = {
  by: Prisma.Sql;
  after: (cursor: string) => Prisma.Sql;
  cursorOf: (row: Row) => readonly unknown[];
};

const ORDERS: Record<Sort, Order> = {
  popular: {
    by: Prisma.sql`m.followers_count DESC, m.id`,
    after: (cursor) => {
      const [count, id] = decodeCursor(cursor, z.tuple([z.int32(), z.uuid()]));
      return Prisma.sql`AND m.followers_count <= ${count} AND (m.followers_count < ${count} OR m.id > ${id}::uuid)`;
    },
    cursorOf: (row) => [row.followersCount, row.id],
  },
  newest: {
    by: Prisma.sql`m.created_at DESC, m.id`,
    after: (cursor) => {
      const [at, id] = decodeCursor(cursor, z.tuple([z.iso.datetime(), z.uuid()]));
      return Prisma.sql`AND m.created_at <= ${at}::timestamptz AND (m.created_at < ${at}::timestamptz OR m.id > ${id}::uuid)`;
    },
    cursorOf: (row) => [row.joinedAt.toISOString(), row.id],
  },
  alphabetical: {
    by: Prisma.sql`plain_text(m.name), m.id`,
    after: (cursor) => {
      const [name, id] = decodeCursor(cursor, z.tuple([z.string().max(400), z.uuid()]));
      return Prisma.sql`AND (plain_text(m.name), m.id) > (${name}, ${id}::uuid)`;
    },
    cursorOf: (row) => [row.plainName, row.id],
  },
};

/** Everybody the viewer may know of, twelve at a time. One round trip, along an index. */
export async function listDirectory(
  viewer: Viewer,
  { sort, cursor, limit }: DirectoryQuery,
): Promise<Page<MemberCard>> {
  const { by, after, cursorOf } = ORDERS[sort];
  const rows = await db.$queryRaw`
    SELECT ${cardColumns(viewer)}, plain_text(m.name) AS "plainName"
      FROM members m
     WHERE ${visibleTo(viewer)} ${cursor ? after(cursor) : Prisma.empty}
     ORDER BY ${by} LIMIT ${limit + 1}`;
  const { items, nextCursor } = toPage(z.array(directoryRow).parse(rows), limit, cursorOf);
  return { items: items.map(({ plainName: _, ...row }) => toCard(viewer, row)), nextCursor };
}

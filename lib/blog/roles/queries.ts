import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { type StaffList, staffList } from "./schema";

const rows = z.tuple([staffList]);

/** Who writes and who edits, and how many it reaches by mail: editors see all of them, others what they are themselves. One round trip. */
export async function listBlogStaff(actor: Actor): Promise<StaffList> {
  const [found] = rows.parse(
    await db.$queryRaw`
      SELECT coalesce((SELECT jsonb_agg(s.item) FROM list_blog_staff(${actor.id}::uuid) s), '[]') AS items,
             count_blog_letters(${actor.id}::uuid) AS "readers"`,
  );
  return found;
}

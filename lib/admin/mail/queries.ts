import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { decodeCursor, toPage } from "@/lib/platform/pagination";
import { canAdminister } from "../policy";
import { ADMINS_ONLY } from "../refusals";
import { type MailPage, type MailQuery, mailLog } from "./schema";

/** What became of the letters of a month, newest first. Administrators; addresses masked, and no words. One round trip. */
export async function listMail(actor: Actor, { state, cursor, limit }: MailQuery): Promise<MailPage> {
  assertAllowed(canAdminister(actor), ADMINS_ONLY);
  const before = cursor ? decodeCursor(cursor, z.tuple([z.uuid()]))[0] : null;
  const [row] = z.array(mailLog).parse(
    await db.$queryRaw`
        SELECT counts, items FROM list_mail_log(${actor.id}::uuid, ${state ?? null}::text, ${before}::uuid, ${limit + 1}::int)`,
  );
  assertAllowed(row !== undefined, ADMINS_ONLY);
  return { counts: row.counts, ...toPage(row.items, limit, ({ id }) => [id]) };
}

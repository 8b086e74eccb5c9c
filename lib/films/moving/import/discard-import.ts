import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { storage } from "@/lib/platform/storage/storage";
import { importKey } from "./import-key";
import { refuse } from "./refusals";
import type { ImportId } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string(), liesAt: z.string().nullable() })]);

/** Takes away what was read of a file and not brought, or is over. One round trip. */
export async function discardImport(actor: Actor, { id }: ImportId): Promise<void> {
  const [{ outcome, liesAt }] = answer.parse(
    await db.$queryRaw`SELECT outcome, lies_at AS "liesAt" FROM discard_import(${actor.id}::uuid, ${id}::uuid)`,
  );
  refuse(outcome, ["discarded"]);
  if (liesAt) await storage().delete(importKey(liesAt));
}

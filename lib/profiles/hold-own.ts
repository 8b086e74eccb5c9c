import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/platform/db";

const ownRow = z.tuple([
  z.object({
    isPrivate: z.boolean(),
    avatarUploadId: z.string().nullable(),
    headerUploadId: z.string().nullable(),
  }),
]);

/** The actor's own row as it is now, held until the transaction ends: changes to one profile happen one after another. */
export async function holdOwn(tx: Tx, actor: Actor): Promise<z.output<typeof ownRow>[0]> {
  const [own] = ownRow.parse(
    await tx.$queryRaw`
      SELECT is_private AS "isPrivate", avatar_upload_id AS "avatarUploadId", header_upload_id AS "headerUploadId"
        FROM members WHERE id = ${actor.id}::uuid FOR NO KEY UPDATE`,
  );
  return own;
}

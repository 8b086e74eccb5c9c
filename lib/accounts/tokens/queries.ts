import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import type { AccessTokenView } from "../schema";

const tokenRows = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    prefix: z.string(),
    scopes: z.array(z.string()),
    createdAt: z.date(),
    expiresAt: z.date().nullable(),
    lastUsedAt: z.date().nullable(),
  }),
);

/** The member's access tokens that are not revoked, newest first; never their text. At most twenty-five. One round trip. */
export async function listAccessTokens(actor: Actor): Promise<AccessTokenView[]> {
  return tokenRows.parse(
    await db.$queryRaw`
      SELECT id, name, prefix, scopes, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt"
        FROM own_access_tokens(${actor.id}::uuid)`,
  );
}

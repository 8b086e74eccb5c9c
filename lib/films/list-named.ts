import "server-only";
import { z } from "zod";
import type { Tx } from "@/lib/platform/db";

const named = z.array(z.object({ id: z.string() }));

/** Whom a comment on a review or a list names and who sees it, but for those who hear of it anyway. No round trip where nobody is named. */
export async function listNamed(
  tx: Tx,
  kind: "review-comment" | "film-list-comment",
  commentId: string,
  handles: string[],
): Promise<string[]> {
  if (handles.length === 0) return [];
  const found = named.parse(
    await tx.$queryRaw`SELECT id FROM named_in_film_comment(${kind}, ${commentId}::uuid, ${handles}::text[]) AS id`,
  );
  return found.map(({ id }) => id);
}

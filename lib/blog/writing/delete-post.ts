import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { refuse } from "../refusals";
import type { PostId } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Takes a post away for good, with its revisions and pictures: a draft by its author, one that was taken down by an editor. */
export function deletePost(actor: Actor, { id }: PostId): Promise<void> {
  return inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`SELECT delete_blog_post(${actor.id}::uuid, ${id}::uuid, ${now()}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["deleted"]);
    await audit(tx, { action: "blog.post-deleted", actorId: actor.id, subjectId: id });
  });
}

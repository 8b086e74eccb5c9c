import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { refuse } from "../refusals";

const answer = z.tuple([
  z.object({
    outcome: z.string(),
    author: z.string().nullable(),
    slug: z.string().nullable(),
    title: z.string().nullable(),
    was: z.string().nullable(),
  }),
]);

export type Step = "submit" | "withdraw" | "publish" | "schedule" | "unpublish";
export type Moved = { id: string; author: string; slug: string; title: string; was: string };

/** Takes a post a step on its way, and does in the same transaction what goes with it. The database decides who may. */
export function movePost(
  actor: Actor,
  { id, step, at = null, note = "" }: { id: string; step: Step; at?: Date | null; note?: string },
  withIt: (tx: Tx, moved: Moved) => Promise<unknown>,
): Promise<void> {
  return inTransaction(async (tx) => {
    const [{ outcome, author, slug, title, was }] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, author, slug, title, was
          FROM move_blog_post(${actor.id}::uuid, ${id}::uuid, ${step}, ${at}::timestamptz, ${note}, ${now()}::timestamptz)`,
    );
    refuse(outcome, ["moved"]);
    await withIt(tx, { id, author: author ?? "", slug: slug ?? "", title: title ?? "", was: was ?? "" });
  });
}

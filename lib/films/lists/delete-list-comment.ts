import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { announce } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { refuse } from "./refusals";
import type { CommentId } from "./schema";
import { showList } from "./show-list";

const answer = z.tuple([
  z.object({ outcome: z.string(), list: z.uuid().nullable(), told: z.array(z.string()).nullable() }),
]);

/** Takes the words of a comment away, for everybody and at once: one's own, and any below one's own list. Twice is the same as once. */
export async function deleteListComment(actor: Actor, { id }: CommentId): Promise<void> {
  const [{ outcome, list, told }] = answer.parse(
    await db.$queryRaw`
      SELECT outcome, list, told FROM delete_film_list_comment(${actor.id}::uuid, ${id}::uuid, ${now()}::timestamptz)`,
  );
  refuse(outcome, ["deleted", "again"]);
  if (outcome === "again" || !list) return;
  showList(list);
  await announce(told ?? []);
}

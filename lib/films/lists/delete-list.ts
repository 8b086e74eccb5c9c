import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { announce } from "@/lib/notifications/tell";
import { db } from "@/lib/platform/db";
import { refuse } from "./refusals";
import type { ListId } from "./schema";
import { showList } from "./show-list";

const answer = z.tuple([z.object({ outcome: z.string(), told: z.array(z.string()).nullable() })]);

/** Deletes the actor's own list with all that stands on and below it. It cannot be brought back. */
export async function deleteList(actor: Actor, { id }: ListId): Promise<void> {
  const [{ outcome, told }] = answer.parse(
    await db.$queryRaw`SELECT outcome, told FROM delete_film_list(${actor.id}::uuid, ${id}::uuid)`,
  );
  refuse(outcome, ["deleted"]);
  showList(id);
  await announce(told ?? []);
}

import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { getList } from "./queries";
import { refuse } from "./refusals";
import type { FilmList, ListId } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Makes a list of the actor's own with the films of one they see, in its order: without the words of others, and for them alone at first. */
export async function cloneList(actor: Actor, { id }: ListId): Promise<FilmList> {
  const made = newId();
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`
      SELECT clone_film_list(${actor.id}::uuid, ${id}::uuid, ${made}::uuid, ${now()}::timestamptz) AS outcome`,
  );
  refuse(outcome, ["cloned"]);
  return getList(actor, made);
}

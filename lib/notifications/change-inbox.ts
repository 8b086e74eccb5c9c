import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { type Db, db } from "@/lib/platform/db";
import { announce } from "./tell";

const answer = z.tuple([z.object({ changed: z.number() })]);

/** One statement, which is its own transaction, on the actor's own inbox; when it changed something, their open pages hear of it. */
export async function changeInbox(actor: Actor, run: (tx: Db) => PromiseLike<unknown>): Promise<number> {
  const [{ changed }] = answer.parse(await run(db));
  if (changed > 0) await announce([actor.id]);
  return changed;
}

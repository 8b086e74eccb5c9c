import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { dropPagesOf } from "@/lib/profiles/drop-pages";
import { refuse } from "./refusals";
import type { ArrangeInput } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Puts a film of the actor's watchlist right behind another one, or before all of them. One round trip. */
export async function arrangeWatchlist(actor: Actor, { slug, behind }: ArrangeInput): Promise<void> {
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`SELECT arrange_watchlist(${actor.id}::uuid, ${slug}, ${behind}) AS outcome`,
  );
  refuse(outcome, ["moved", "same"]);
  if (outcome === "moved") dropPagesOf(actor);
}

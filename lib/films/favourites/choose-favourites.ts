import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { dropPagesOf } from "@/lib/profiles/drop-pages";
import { forgetRecommendations } from "../recommendations/forget-recommendations";
import type { FavouritesInput } from "./schema";

const answer = z.tuple([
  z.object({ outcome: z.enum(["chosen", "no film", "twice"]), place: z.int().nullable() }),
]);

/** The films the actor shows on their profile, in their order: these, and none that were there before. One round trip. */
export async function chooseFavourites(actor: Actor, { films }: FavouritesInput): Promise<void> {
  const [{ outcome, place }] = answer.parse(
    await db.$queryRaw`SELECT outcome, place FROM choose_favourites(${actor.id}::uuid, ${films}::text[])`,
  );
  const meant = films[(place ?? 1) - 1];
  if (outcome === "twice") throw new AppError("invalid", `“${meant}” stands here twice. Each film once.`);
  if (outcome === "no film")
    throw new AppError(
      "invalid",
      `There is no film called “${meant}” here. Take one of those that are suggested.`,
    );
  dropPagesOf(actor);
  await forgetRecommendations(actor);
}

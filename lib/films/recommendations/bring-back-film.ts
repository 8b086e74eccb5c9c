import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { NO_FILM, refuse } from "../refusals";
import type { FilmParams } from "../schema";
import { forgetRecommendations } from "./forget-recommendations";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** A film that the actor put aside may be recommended again. Twice is the same as once. One round trip. */
export async function bringBackFilm(actor: Actor, { slug }: FilmParams): Promise<void> {
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`SELECT bring_back_film(${actor.id}::uuid, ${slug}) AS outcome`,
  );
  refuse(outcome, ["brought back"], { missing: ["not_found", NO_FILM] });
  await forgetRecommendations(actor);
}

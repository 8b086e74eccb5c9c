import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { NO_FILM, refuse } from "../refusals";
import type { FilmParams } from "../schema";
import { forgetRecommendations } from "./forget-recommendations";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** The actor does not want a film to be recommended. Twice is the same as once. One round trip. */
export async function dismissFilm(actor: Actor, { slug }: FilmParams): Promise<void> {
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`SELECT dismiss_film(${actor.id}::uuid, ${slug}, ${now()}::timestamptz) AS outcome`,
  );
  refuse(outcome, ["dismissed"], { missing: ["not_found", NO_FILM] });
  await forgetRecommendations(actor);
}

import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { dropTags } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { afterCommit, inTransaction } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { asPeople, asSaid } from "../as-said";
import { filmSlug } from "../film-slug";
import { canKeepFilms } from "./policy";
import { FILM_STAFF_ONLY, refuseKeeping } from "./refusals";
import type { CorrectInput, FilmPlace } from "./schema";

const answer = z.tuple([
  z.object({ outcome: z.string(), slug: z.string().nullable(), before: z.json().nullable() }),
]);

/** Says anew what a film is; what it was is written down. Its address follows its title and year, and the old one leads there. Staff. */
export async function correctFilm(actor: Actor, { slug, reason, ...film }: CorrectInput): Promise<FilmPlace> {
  assertAllowed(canKeepFilms(actor), FILM_STAFF_ONLY);
  const said = asSaid({ ...film, directors: asPeople(film.directors), cast: asPeople(film.cast) });
  return inTransaction(async (tx) => {
    const [corrected] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, slug, before FROM correct_film(${actor.id}::uuid, ${slug}, ${said}::jsonb, ${filmSlug(film.title, film.year)},
          ${now()}::timestamptz)`,
    );
    refuseKeeping(corrected.outcome, ["corrected", "same"]);
    const place = { slug: corrected.slug ?? slug };
    if (corrected.outcome === "same") return place;
    await audit(tx, {
      action: "films.corrected",
      actorId: actor.id,
      subjectId: null,
      reason,
      data: { film: place.slug, before: corrected.before },
    });
    afterCommit(() => dropTags(["films", `film:${slug}`, `film:${place.slug}`]));
    return place;
  });
}

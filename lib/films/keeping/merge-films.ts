import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { dropTags } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { afterCommit, inTransaction } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { canKeepFilms } from "./policy";
import { FILM_STAFF_ONLY, refuseKeeping } from "./refusals";
import type { FilmPlace, MergeInput } from "./schema";

const answer = z.tuple([
  z.object({
    outcome: z.string(),
    slug: z.string().nullable(),
    former: z.string().nullable(),
    title: z.string().nullable(),
  }),
]);

/** Makes one film of two: all that led to the first leads to the one that stays, its address included, for ever. Staff; it cannot be undone. */
export async function mergeFilms(actor: Actor, { slug, into, reason }: MergeInput): Promise<FilmPlace> {
  assertAllowed(canKeepFilms(actor), FILM_STAFF_ONLY);
  return inTransaction(async (tx) => {
    const [merged] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, slug, former, title FROM merge_films(${actor.id}::uuid, ${slug}, ${into}, ${now()}::timestamptz)`,
    );
    refuseKeeping(merged.outcome, ["merged"]);
    const place = { slug: merged.slug ?? into };
    await audit(tx, {
      action: "films.merged",
      actorId: actor.id,
      subjectId: null,
      reason,
      data: { film: merged.former, title: merged.title, into: place.slug },
    });
    afterCommit(() => dropTags(["films", "forum", `film:${merged.former}`, `film:${place.slug}`]));
    return place;
  });
}

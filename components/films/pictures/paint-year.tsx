import "server-only";
import { getStatistics } from "@/lib/films/statistics/queries";
import { yearRef } from "@/lib/films/statistics/schema";
import { assertFound } from "@/lib/platform/errors";
import { keptPicture, type Picture } from "@/lib/platform/pictures/kept-picture";
import { getProfile } from "@/lib/profiles/queries";
import { memberRef } from "@/lib/profiles/schema";
import { YearPicture } from "./year-picture";

/** The picture of a year in review, of what everybody may see of it; none of a year with nothing in it. */
export async function paintYear(who: string, said: string): Promise<Picture> {
  const [ref, year] = [memberRef.safeParse(who).data, yearRef.safeParse(said).data];
  assertFound(ref, "There is nobody by that name.");
  assertFound(year, "There is no such year.");
  const [{ handle, name }, { films, minutes, countryCount, best, viewings }] = await Promise.all([
    getProfile(null, ref),
    getStatistics(null, { handle: ref, year }),
  ]);
  assertFound(viewings || null, "Nothing was watched in that year.");
  const told = { member: { handle, name }, year, figures: { films, minutes, countryCount, best } };
  return keptPicture({ told }, () => <YearPicture {...told} />);
}

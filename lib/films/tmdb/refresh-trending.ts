import "server-only";
import { dropTags } from "@/lib/platform/cache";
import { jobsDb } from "@/lib/platform/db";
import { hasTmdb, TmdbAway } from "./ask-tmdb";
import { trendingOnTmdb } from "./queries";

const PAGES = 5;

/** Notes which films of ours the world talks about, in which order. What it was stays when TMDB does not answer. */
export async function refreshTrending(): Promise<void> {
  if (!hasTmdb()) return;
  try {
    const ids = (await trendingOnTmdb(PAGES)).map(({ id }) => id);
    const changed = await jobsDb().$executeRaw`
      UPDATE films f SET trending = t.place
        FROM (SELECT o.id, array_position(${ids}::int[], o.tmdb_id) AS place FROM films o
               WHERE o.trending IS NOT NULL OR o.tmdb_id = ANY (${ids}::int[])) t
       WHERE f.id = t.id AND f.trending IS DISTINCT FROM t.place`;
    if (changed > 0) await dropTags(["films"]);
  } catch (error) {
    if (!(error instanceof TmdbAway)) throw error;
  }
}

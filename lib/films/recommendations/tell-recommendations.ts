import "server-only";
import { z } from "zod";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { jobsDb, withMember } from "@/lib/platform/db";
import { filmsPicked } from "./notices";
import { type Recommendation, recommendations } from "./schema";

const AT_ONCE = 100;
const NOBODY = "00000000-0000-0000-0000-000000000000";
const LOOKED_AT = 10;
/** Fewer are not worth a word. */
const NEWS_LEAST = 3;
/** How many it is remembered of that they were told. */
const REMEMBERED = 200;

const dueRows = z.array(z.object({ id: z.uuid(), told: z.array(z.uuid()) }));
const picked = z.tuple([z.object({ found: recommendations })]);
type Due = z.output<typeof dueRows>[number];

/**
 * Once a week tells everybody who was here within ninety days, and of whom it is known what they like, of films picked for
 * them that they were not told of before; nobody is told where fewer than three are new. Answers how many people were.
 */
export async function tellRecommendations(signal: AbortSignal): Promise<number> {
  let told = 0;
  for (let after: string | undefined = NOBODY; after && !signal.aborted; ) {
    const due = dueRows.parse(await listDue(after));
    for (const member of due) if (await tellMember(member)) told += 1;
    after = due.at(-1)?.id;
  }
  return told;
}

function listDue(after: string) {
  return jobsDb().$queryRaw`
    SELECT m.id, coalesce(s.told_films, '{}') AS told FROM members m LEFT JOIN film_settings s ON s.member_id = m.id
     WHERE m.id > ${after}::uuid AND m.erased_at IS NULL AND (m.suspended_until IS NULL OR m.suspended_until <= ${now()}::timestamptz)
       AND (s.told_at IS NULL OR s.told_at < ${now()}::timestamptz - interval '6 days')
       AND EXISTS (SELECT FROM sessions x WHERE x.member_id = m.id AND x.last_seen_at > ${now()}::timestamptz - interval '90 days')
       AND (EXISTS (SELECT FROM film_marks k WHERE k.member_id = m.id) OR EXISTS (SELECT FROM film_favourites v WHERE v.member_id = m.id))
     ORDER BY m.id LIMIT ${AT_ONCE}::int`;
}

async function tellMember({ id, told }: Due): Promise<boolean> {
  const [{ found }] = picked.parse(
    await jobsDb().$queryRaw`SELECT recommend_films(${id}::uuid, '{}', ${LOOKED_AT}::int) AS found`,
  );
  const news = found.items.filter((film) => !told.includes(film.id));
  if (news.length < NEWS_LEAST) return false;
  return withMember(id, async (tx) => {
    const [taken] = await tx.$queryRaw<unknown[]>`
      INSERT INTO film_settings AS s (member_id, told_films, told_at) VALUES (${id}::uuid, ${remembered(told, news)}::uuid[], ${now()}::timestamptz)
      ON CONFLICT (member_id) DO UPDATE SET told_films = excluded.told_films, told_at = excluded.told_at
        WHERE s.told_at IS NULL OR s.told_at < excluded.told_at - interval '6 days'
      RETURNING 1 AS taken`;
    return (
      taken !== undefined &&
      tell(
        tx,
        filmsPicked(
          id,
          news.map(({ title }) => title),
        ),
      )
    );
  });
}

const remembered = (told: readonly string[], news: readonly Recommendation[]) =>
  [...told, ...news.map(({ id }) => id)].slice(-REMEMBERED);

import "server-only";
import { z } from "zod";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { jobsDb, withMember } from "@/lib/platform/db";
import { filmArrived } from "./notices";

const AT_ONCE = 100;
const NOBODY = "00000000-0000-0000-0000-000000000000";

const provider = z.object({ id: z.int(), name: z.string() });
const rows = z.array(
  z.object({
    member_id: z.uuid(),
    film_id: z.uuid().nullable(),
    slug: z.string().nullable(),
    title: z.string().nullable(),
    providers: z.array(provider),
  }),
);
type Arrived = z.output<typeof rows>[number];

/** Tells members which films of their watchlists came to services of theirs, once a film and service. Answers of how many films. */
export async function tellArrivals(signal: AbortSignal): Promise<number> {
  let told = 0;
  for (let after: string | undefined = NOBODY; after && !signal.aborted; ) {
    const found = rows.parse(
      await jobsDb().$queryRaw`
        SELECT * FROM list_film_arrivals(${after}::uuid, ${now()}::timestamptz, ${AT_ONCE}::int)`,
    );
    for (const [memberId, films] of Map.groupBy(found, (row) => row.member_id))
      told += await tellMember(memberId, films);
    after = found.at(-1)?.member_id;
  }
  return told;
}

/** What was told and that it was are one transaction: both, or neither. */
async function tellMember(memberId: string, films: readonly Arrived[]): Promise<number> {
  const arrivals = films.flatMap(({ film_id: id, slug, title, providers }) =>
    id && slug && title ? [{ id, slug, title, providers }] : [],
  );
  if (arrivals.length === 0) return 0;
  await withMember(memberId, async (tx) => {
    await tx.filmArrival.createMany({
      data: arrivals.flatMap(({ id, providers }) =>
        providers.map((each) => ({ memberId, filmId: id, providerId: each.id, toldAt: now() })),
      ),
      skipDuplicates: true,
    });
    await tell(
      tx,
      arrivals.map(({ providers, ...film }) =>
        filmArrived(memberId, { ...film, services: providers.map(({ name }) => name).toSorted() }),
      ),
    );
  });
  return arrivals.length;
}

import "server-only";
import { z } from "zod";
import { cached } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import { type Choices, choices } from "./schema";

const rows = z.array(z.object({ item: choices })).length(1);

/** What there is to choose from, the same for everybody: kept an hour, or until the catalogue changes. */
export function listChoices(): Promise<Choices> {
  return cached({ key: "films:choices", ttlSeconds: 3_600, tags: ["films"] }, async () => {
    const [row] = rows.parse(
      await db.$queryRaw`
        SELECT jsonb_build_object('total', (SELECT count(*) FROM films),
          'trending', (SELECT coalesce(jsonb_agg(film_card(t.f) ORDER BY (t.f).trending), '[]') FROM (
            SELECT f FROM films f WHERE f.trending IS NOT NULL ORDER BY f.trending LIMIT 6) t),
          'knowsPopular', EXISTS (SELECT FROM films WHERE popularity > 0),
          'countries', (SELECT coalesce(jsonb_agg(c), '[]') FROM (
            SELECT unnest(countries) AS value, count(*) AS count FROM films GROUP BY 1) c),
          'languages', (SELECT coalesce(jsonb_agg(l), '[]') FROM (
            SELECT unnest(languages) AS value, count(*) AS count FROM films GROUP BY 1) l),
          'decades', (SELECT coalesce(jsonb_agg(d ORDER BY d.value DESC), '[]') FROM (
            SELECT (year / 10 * 10)::text AS value, count(*) AS count FROM films GROUP BY 1) d)) AS item`,
    );
    return (
      row?.item ?? { total: 0, trending: [], knowsPopular: false, countries: [], languages: [], decades: [] }
    );
  });
}

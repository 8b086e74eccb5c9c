import type pg from "pg";
import { idOf } from "./random";
import { BEGUN, memberId, type Size } from "./world";

const NIGHTS = 100;
const COMPANY = 6;

/** The night that a member hosts; there are a hundred. */
export function nightId(n: number): string {
  return idOf("night", n % NIGHTS, BEGUN);
}

/** The fullest community is a film club that votes, with thirty films behind it; a hundred members host a watch night for six. */
export async function fillTogether(client: pg.Client, { members }: Size): Promise<void> {
  await client.query(
    "INSERT INTO community_clubs (community_id) SELECT id FROM communities WHERE slug = 'bench-0'",
  );
  await client.query(
    `INSERT INTO club_rounds (id, community_id, number, phase, film_id, opens_at, nominate_until, vote_until, watch_until, discuss_until, rating_sum, rating_count)
     SELECT gen_random_uuid(), c.id, n, CASE n WHEN 31 THEN 'voting' WHEN 30 THEN 'discussing' ELSE 'done' END,
            CASE WHEN n < 31 THEN (SELECT f.id FROM films f WHERE f.slug = 'bench-film-' || n) END, $1, $1, $2, $2, $2, 70, 10
       FROM communities c, generate_series(1, 31) n WHERE c.slug = 'bench-0'`,
    [BEGUN, new Date("2099-01-01T00:00:00Z")],
  );
  await client.query(
    `INSERT INTO club_nominations (id, round_id, community_id, film_id, member_id, words)
     SELECT gen_random_uuid(), r.id, r.community_id, f.id, m.member_id, 'Bring something warm.'
       FROM (SELECT * FROM club_rounds WHERE number = 31) r
       JOIN LATERAL (SELECT id, row_number() OVER (ORDER BY id) AS nth FROM films ORDER BY id LIMIT 20) f ON true
       JOIN LATERAL (SELECT member_id, row_number() OVER (ORDER BY member_id) AS nth FROM community_members WHERE community_id = r.community_id
                      ORDER BY member_id LIMIT 20) m ON m.nth = f.nth`,
  );
  await client.query(
    `INSERT INTO club_votes (nomination_id, member_id, round_id, community_id)
     SELECT (SELECT n.id FROM club_nominations n WHERE n.round_id = r.id ORDER BY md5(n.id::text || m.member_id::text) LIMIT 1), m.member_id, r.id, r.community_id
       FROM club_rounds r JOIN community_members m ON m.community_id = r.community_id WHERE r.number = 31`,
  );
  const ids = Array.from({ length: NIGHTS }, (_, n) => nightId(n));
  await client.query(
    "INSERT INTO watch_nights (id, title, time_zone) SELECT id, 'Friday at mine', 'Europe/Berlin' FROM unnest($1::uuid[]) id",
    [ids],
  );
  const company = ids.flatMap((night, n) =>
    Array.from({ length: COMPANY }, (_, at) => ({
      night,
      member: memberId((n + at) % members),
      host: at === 0,
    })),
  );
  await client.query(
    `INSERT INTO watch_night_people (night_id, member_id, state, is_host)
     SELECT night, member, 'in', host FROM jsonb_to_recordset($1::jsonb) AS c(night uuid, member uuid, host boolean)`,
    [JSON.stringify(company)],
  );
}

import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Eyes, Row } from "@/lib/accounts/export/part";
import { reviewHtml } from "./review-html";
import type { Table } from "./table";

const { sql } = Prisma;

/** What each row says of its film, `f`. Letterboxd's own address of it is not known here. */
const film = sql`f.title AS "Name", f.year AS "Year", '' AS "Letterboxd URI", f.tmdb_id AS "TMDB"`;
const FILM = ["Date", "Name", "Year", "Letterboxd URI"] as const;
const stars = (rating: Prisma.Sql) => sql`trim_scale(${rating} / 2.0)::text`;
const yes = (said: Prisma.Sql) => sql`CASE WHEN ${said} THEN 'Yes' ELSE '' END`;
/** Places in an order by hand, as text that sorts like them. */
export const inOrder = (position: Prisma.Sql) =>
  sql`lpad((${position}::numeric + 9223372036854775808)::text, 20, '0')`;

const viewing = sql`
  to_char(e.created_at, 'YYYY-MM-DD') AS "Date", ${film}, ${stars(sql`e.rating`)} AS "Rating", ${yes(sql`e.is_rewatch`)} AS "Rewatch",
  array_to_string(e.tags, ', ') AS "Tags", e.watched_on::text AS "Watched Date", ${yes(sql`e.liked`)} AS "Liked",
  ${yes(sql`e.has_spoilers`)} AS "Spoilers", e.with_whom AS "With", e.place AS "Place"`;

const diary = ({ me, own }: Eyes) =>
  own(
    (key) => sql`
      SELECT e.id AS key, ${viewing} FROM diary_entries e JOIN films f ON f.id = e.film_id
       WHERE e.member_id = ${me}::uuid AND e.id > ${key}::uuid ORDER BY e.id`,
  );

async function* reviews({ me, own }: Eyes): AsyncGenerator<Row> {
  const rows = own(
    (key) => sql`
      SELECT e.id AS key, ${viewing}, e.review_html AS "Review", e.review AS "Markdown" FROM diary_entries e JOIN films f ON f.id = e.film_id
       WHERE e.member_id = ${me}::uuid AND e.review IS NOT NULL AND e.id > ${key}::uuid ORDER BY e.id`,
  );
  for await (const row of rows) yield { ...row, Review: reviewHtml(String(row.Review)) };
}

const marks =
  (which: Prisma.Sql) =>
  ({ me, own }: Eyes) =>
    own(
      (key) => sql`
        SELECT m.film_id AS key, to_char(coalesce(m.rated_at, m.updated_at), 'YYYY-MM-DD') AS "Date", ${film}, ${stars(sql`m.rating`)} AS "Rating"
          FROM film_marks m JOIN films f ON f.id = m.film_id WHERE m.member_id = ${me}::uuid AND ${which} AND m.film_id > ${key}::uuid ORDER BY m.film_id`,
    );

const watchlist = ({ me, own }: Eyes) =>
  own(
    (key) => sql`
      SELECT ${inOrder(sql`w.position`)} || ' ' || w.film_id AS key, to_char(w.added_at, 'YYYY-MM-DD') AS "Date", ${film}, w.note AS "Note",
             CASE w.priority WHEN 0 THEN 'Low' WHEN 2 THEN 'High' ELSE '' END AS "Priority"
        FROM watchlist_items w JOIN films f ON f.id = w.film_id
       WHERE w.member_id = ${me}::uuid AND ${inOrder(sql`w.position`)} || ' ' || w.film_id > ${key} ORDER BY 1`,
  );

const comments = ({ me, own }: Eyes) =>
  own(
    (key) => sql`
      SELECT c.id AS key, to_char(c.created_at, 'YYYY-MM-DD') AS "Date", f.title AS "Content", c.body AS "Comment"
        FROM review_comments c JOIN diary_entries e ON e.id = c.entry_id JOIN films f ON f.id = e.film_id
       WHERE c.author_id = ${me}::uuid AND c.body IS NOT NULL AND shows_films(${me}::uuid, e.member_id, e.visibility) AND c.id > ${key}::uuid ORDER BY c.id`,
  );

const profile = ({ me, own }: Eyes) =>
  own(
    (key) => sql`
      SELECT p.id AS key, to_char(p.created_at, 'YYYY-MM-DD') AS "Date Joined", p.handle AS "Username", p.name AS "Given Name", p.bio AS "Bio"
        FROM members p WHERE p.id = ${me}::uuid AND p.id > ${key}::uuid ORDER BY p.id`,
  );

const VIEWING = ["Liked", "Spoilers", "With", "Place", "TMDB"] as const;

/** The tables of the zip but for lists, by where they lie. The columns after those of Letterboxd's own say what would be lost else. */
export const LETTERBOXD: Readonly<Record<string, Table>> = {
  profile: { columns: ["Date Joined", "Username", "Given Name", "Bio"], rows: profile },
  diary: { columns: [...FILM, "Rating", "Rewatch", "Tags", "Watched Date", ...VIEWING], rows: diary },
  reviews: {
    columns: [...FILM, "Rating", "Rewatch", "Review", "Tags", "Watched Date", ...VIEWING, "Markdown"],
    rows: reviews,
  },
  ratings: { columns: [...FILM, "Rating", "TMDB"], rows: marks(sql`m.rating IS NOT NULL`) },
  watched: { columns: [...FILM, "TMDB"], rows: marks(sql`m.watched`) },
  "likes/films": { columns: [...FILM, "TMDB"], rows: marks(sql`m.liked`) },
  watchlist: { columns: [...FILM, "Note", "Priority", "TMDB"], rows: watchlist },
  comments: { columns: ["Date", "Content", "Comment"], rows: comments },
};

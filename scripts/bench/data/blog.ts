import type pg from "pg";
import { copyRows } from "./copy-rows";
import { idOf, type Random } from "./random";
import { BEGUN, ENDED, memberId, type Size } from "./world";

const TAGS = ["Craft", "Sound", "Colour", "Cinemas", "Restoration", "Letters", "Silents", "Actors"];
const TITLES = [
  "A kettle that says more",
  "The corridor",
  "Second reels",
  "What the projectionist saw",
  "Rain, again",
];
const SENTENCES = [
  "The first print that reached us had been through eleven cinemas, and each had left a mark on it.",
  "Nobody had told the pianist that the third reel was missing, and so she played through the gap.",
  "There is a colour in the curtain that no scan has found again.",
  "What the camera does not show is how cold that morning was, and still one sees it.",
  "It took her four films to learn that a door may be left open.",
];
/** About a thousand words. */
const PARAGRAPHS = 14;
const WRITERS = 40;
/** Half of them lie before the day the world is made, half after it: what is read most now stays so for a while. */
const DAYS = 90;

export function postSlug(n: number, size: Size): string {
  return `bench-${n % size.posts}`;
}

/** Posts with their tags, and who read them: a few very often, most now and then. */
export async function fillBlog(client: pg.Client, size: Size, random: Random): Promise<void> {
  const span = (ENDED.getTime() - BEGUN.getTime()) / size.posts;
  const outAt = (n: number) => new Date(BEGUN.getTime() + Math.floor(span * n));
  const paragraph = () => [1, 2, 3, 4].map(() => random.pick(SENTENCES)).join(" ");
  await client.query("SET session_replication_role = replica");
  await copyRows(
    client,
    "blog_posts",
    [
      "id",
      "slug",
      "author_id",
      "state",
      "title",
      "subtitle",
      "excerpt",
      "body",
      "body_html",
      "words",
      "published_at",
      "updated_at",
    ],
    Array.from({ length: size.posts }, (_, n) => {
      const words = Array.from({ length: PARAGRAPHS }, paragraph);
      return [
        idOf("blog-post", n, outAt(n)),
        postSlug(n, size),
        memberId(n % WRITERS),
        "published",
        `${random.pick(TITLES)}, ${n}`,
        random.pick(SENTENCES),
        random.pick(SENTENCES),
        words.join("\n\n"),
        words.map((each) => `<p>${each}</p>`).join("\n"),
        1_000,
        outAt(n),
        outAt(n),
      ];
    }),
  );
  await copyRows(
    client,
    "blog_tags",
    ["post_id", "tag", "name", "position", "published_at"],
    Array.from({ length: size.posts * 2 }, (_, at) => {
      const n = Math.floor(at / 2);
      const name = TAGS[(n + (at % 2)) % TAGS.length] ?? "";
      return [idOf("blog-post", n, outAt(n)), name.toLowerCase(), name, at % 2, outAt(n)];
    }),
  );
  await fillViews(client, size);
  await client.query("SET session_replication_role = origin");
}

/** Poured by the database itself, in the order they lie in, and with one of the two indexes made afterwards. */
async function fillViews(client: pg.Client, { posts, views }: Size): Promise<void> {
  await client.query("DROP INDEX blog_views_post_id_idx");
  await client.query(`
    INSERT INTO blog_view_days (day, post_id, views)
      SELECT current_date - ${DAYS / 2} + d, id, greatest(1, round(${views / DAYS / posts} * 2.0 * (1 - (place::float8 - 1) / ${posts})))
        FROM generate_series(1, ${DAYS}) d, (SELECT id, row_number() OVER (ORDER BY md5(id::text)) AS place FROM blog_posts) b`);
  await client.query(`
    INSERT INTO blog_views (day, post_id, visitor)
      SELECT v.day, v.post_id, decode(md5(v.post_id::text || v.day || n), 'hex')
        FROM blog_view_days v CROSS JOIN LATERAL generate_series(1, v.views) n ORDER BY v.day, v.post_id`);
  await client.query("CREATE INDEX blog_views_post_id_idx ON blog_views (post_id)");
  await client.query(`
    UPDATE blog_posts b SET view_count = v.views FROM (SELECT post_id, sum(views)::int AS views FROM blog_view_days GROUP BY post_id) v
     WHERE v.post_id = b.id`);
}

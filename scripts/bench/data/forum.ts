import type pg from "pg";
import { copyRows } from "./copy-rows";
import { idOf, type Random } from "./random";
import { BEGUN, ENDED, memberId, type Size } from "./world";

const CATEGORIES = 20;
/** A page of them. */
export const POSTS_EACH = 20;
const SUBJECTS = ["The long take", "Second reels", "Nitrate", "Dubbed or not", "The last tram", "Her hands"];
const TURNS = [
  "in Antonioni",
  "after midnight",
  "and the censor",
  "on 16 mm",
  "without a score",
  "twice over",
];
const SENTENCES = [
  "The print we saw had a splice at every reel and nobody minded.",
  "What I remember is the corridor, and how long she takes to cross it.",
  "It plays at half speed in my head, with the wrong score.",
  "The subtitles gave away the brother, which I shall not forgive.",
  "Ask a projectionist about the changeover; they remember every cue.",
  "Restored or not, the blacks were never that deep in the village hall.",
  "My grandmother walked out before the orchestra came in.",
  "There is a shot of a kettle that says more than the trial.",
];
const TAGS = ["noir", "silent", "restoration", "sound", "melodrama", "craft"];
const MINUTE = 60_000;

export function categorySlug(n: number): string {
  return `bench-${n % CATEGORIES}`;
}

export function threadId(n: number, size: Size): string {
  return idOf("forum-thread", n % size.threads, begunAt(n % size.threads, size));
}

export function threadSlug(n: number, size: Size): string {
  return `bench-${n % size.threads}`;
}

function begunAt(n: number, size: Size): Date {
  const span = ENDED.getTime() - BEGUN.getTime() - size.threads * MINUTE;
  return new Date(BEGUN.getTime() + Math.floor((span * n) / size.threads));
}

/** Twenty categories with threads of twenty posts each, as many in each of them; members have read half of what they opened. */
export async function fillForum(client: pg.Client, size: Size, random: Random): Promise<void> {
  const shelf = (n: number) => idOf("forum-category", n % CATEGORIES, BEGUN);
  const each = Math.ceil(size.threads / CATEGORIES);
  await copyRows(
    client,
    "forum_categories",
    ["id", "slug", "name", "position", "thread_count", "post_count", "created_at"],
    Array.from({ length: CATEGORIES }, (_, n) => [
      shelf(n),
      categorySlug(n),
      `Bench ${n}`,
      n,
      each,
      each * POSTS_EACH,
      BEGUN,
    ]),
  );
  const saidAt = (n: number, number: number) =>
    new Date(begunAt(n, size).getTime() + (number - 1) * (size.threads / POSTS_EACH) * MINUTE);
  const writer = (n: number, number: number) => memberId((n * 7 + number * 13) % size.members);
  await copyRows(
    client,
    "forum_threads",
    [
      "id",
      "category_id",
      "slug",
      "title",
      "author_id",
      "client_id",
      "last_number",
      "post_count",
      "last_post_at",
      "last_poster_id",
      "tags",
      "created_at",
    ],
    Array.from({ length: size.threads }, (_, n) => [
      threadId(n, size),
      shelf(n),
      threadSlug(n, size),
      `${random.pick(SUBJECTS)} ${random.pick(TURNS)}, ${n}`,
      writer(n, 1),
      `bench-${n}`,
      POSTS_EACH,
      POSTS_EACH,
      saidAt(n, POSTS_EACH),
      writer(n, POSTS_EACH),
      `{${random.pick(TAGS)}}`,
      begunAt(n, size),
    ]),
  );
  function* posts() {
    for (let n = 0; n < size.threads; n += 1) {
      for (let number = 1; number <= POSTS_EACH; number += 1) {
        const at = saidAt(n, number);
        const words = [1, 2, 3].map(() => random.pick(SENTENCES)).join(" ");
        yield [
          idOf("forum-post", n * POSTS_EACH + number, at),
          threadId(n, size),
          shelf(n),
          number,
          writer(n, number),
          `bench-${n}-${number}`,
          words,
          `<p>${words}</p>`,
          words.slice(0, 200),
          at,
        ];
      }
    }
  }
  await copyRows(
    client,
    "forum_posts",
    [
      "id",
      "thread_id",
      "category_id",
      "number",
      "author_id",
      "client_id",
      "body",
      "body_html",
      "excerpt",
      "created_at",
    ],
    posts(),
  );
  function* positions() {
    for (let m = 0; m < size.members; m += 1) {
      const opened = new Set(Array.from({ length: 20 }, () => random.below(size.threads)));
      for (const n of opened) yield [memberId(m), threadId(n, size), POSTS_EACH / 2];
    }
  }
  await copyRows(client, "forum_positions", ["member_id", "thread_id", "last_read"], positions());
}

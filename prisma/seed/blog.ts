import type { PrismaClient } from "@/generated/prisma/client";
import { renderComment } from "@/lib/blog/comments/render-comment";
import { renderArticle } from "@/lib/blog/writing/render-article";
import { newId } from "@/lib/platform/ids";
import { slugOf } from "@/lib/platform/slug";
import type { DemoArticle } from "./articles/article";
import { comments } from "./articles/comments";
import { craft } from "./articles/craft";
import { houses } from "./articles/houses";
import { light } from "./articles/light";
import { people } from "./articles/people";
import { sound } from "./articles/sound";
import { idAt, type SeededMember } from "./members";

const DAY = 86_400_000;
const articles = [...light, ...sound, ...people, ...craft, ...houses];

const SERIES = [
  {
    slug: "light-and-shutters",
    title: "Light and shutters",
    description: "What stands between a strip of film and a wall, told from the booth.",
  },
  {
    slug: "listening",
    title: "Listening",
    description: "Four pieces on what is heard in a film, and by whom it was put there.",
  },
];
const EDITOR = "adaeze";

/** The blog of the demo: who writes and who edits it, posts in two series and outside, some that wait, and how they were read. */
export async function seedBlog(
  db: PrismaClient,
  members: SeededMember[],
  random: () => number,
): Promise<number> {
  const idOf = (handle: string) => {
    const found = members.find((member) => member.handle === handle);
    if (!found) throw new Error(`Nobody in the demo is called ${handle}.`);
    return found.id;
  };
  const series = SERIES.map((each) => ({ id: newId(), ...each }));
  await db.blogSeries.createMany({ data: series });
  const writers = [...new Set(articles.map(({ by }) => by))];
  await db.blogRole.createMany({
    data: writers.map((handle) => ({
      memberId: idOf(handle),
      role: handle === EDITOR ? "editor" : "writer",
    })),
  });
  const parts = new Map<string, number>();
  const posts = articles.map((article) => {
    const seriesId = series.find(({ slug }) => slug === article.series)?.id ?? null;
    const part = (parts.get(article.series ?? "") ?? 0) + 1;
    if (article.series) parts.set(article.series, part);
    return { article, row: rowOf(article, idOf(article.by), seriesId, seriesId ? part : null) };
  });
  await db.blogPost.createMany({ data: posts.map(({ row }) => row) });
  await db.blogTag.createMany({
    data: posts.flatMap(({ article, row }) =>
      article.tags.map((name, position) => ({
        postId: row.id,
        tag: slugOf(name, "tag"),
        name,
        position,
        publishedAt: row.state === "published" ? row.publishedAt : null,
      })),
    ),
  });
  await db.blogViewDay.createMany({
    data: posts
      .filter(({ row }) => row.state === "published")
      .flatMap(({ row, article }) => viewsOf(row.id, article.daysAgo, random)),
  });
  await db.blogComment.createMany({
    data: posts.flatMap(({ article, row }) =>
      row.publishedAt ? commentsOn(article.title, row, { idOf, random }) : [],
    ),
  });
  await db.$executeRaw`
    UPDATE blog_posts b SET view_count = v.views FROM (SELECT post_id, sum(views) AS views FROM blog_view_days GROUP BY post_id) v WHERE v.post_id = b.id`;
  return posts.length;
}

function rowOf(
  article: DemoArticle,
  authorId: string,
  seriesId: string | null,
  seriesPosition: number | null,
) {
  const { title, subtitle, body, daysAgo, state = "published" } = article;
  const { html, contents, words, excerpt } = renderArticle(body);
  const at = new Date(Date.now() - daysAgo * DAY - 3 * 3_600_000);
  return {
    id: newId(),
    slug: slugOf(title, "a-post"),
    authorId,
    state,
    title,
    subtitle,
    excerpt,
    body,
    bodyHtml: html,
    contents,
    words,
    seriesId,
    seriesPosition,
    publishedAt: state === "published" ? at : null,
    createdAt: new Date(at.getTime() - 2 * DAY),
    updatedAt: at,
  };
}

/** In the days after it came out, each a few hours after the one before. */
function commentsOn(
  title: string,
  post: { id: string; createdAt: Date },
  { idOf, random }: { idOf: (handle: string) => string; random: () => number },
) {
  let at = post.createdAt.getTime() + 2 * DAY;
  const row = (by: string, body: string, parentId: string | null) => {
    at += 5.3 * 3_600_000;
    const createdAt = new Date(Math.min(at, Date.now()));
    const id = idAt(createdAt, random);
    const { html: bodyHtml } = renderComment(body);
    return { id, postId: post.id, parentId, authorId: idOf(by), clientId: id, body, bodyHtml, createdAt };
  };
  return (comments[title] ?? []).flatMap(({ by, body, answers = [] }) => {
    const root = row(by, body, null);
    return [root, ...answers.map((answer) => row(answer.by, answer.body, root.id))];
  });
}

/** Many in the first days, few after that, and now and then a day on which somebody elsewhere linked to it. */
function viewsOf(postId: string, daysAgo: number, random: () => number) {
  const loved = 20 + random() * 140;
  return Array.from({ length: Math.min(daysAgo, 60) + 1 }, (_, before) => {
    const age = daysAgo - before;
    const linked = random() < 0.04 ? loved * random() * 2 : 0;
    const views = Math.round(loved / (1 + age * 0.5) + linked + random() * 4);
    return { postId, day: new Date(Date.now() - before * DAY), views };
  }).filter(({ views }) => views > 0);
}

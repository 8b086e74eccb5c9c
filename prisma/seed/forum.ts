import type { PrismaClient } from "@/generated/prisma/client";
import { renderPost } from "@/lib/forum/posts/render-post";
import { newId } from "@/lib/platform/ids";
import { slugOf } from "@/lib/platform/slug";
import { categoryScripts } from "./forum/category-scripts";
import { seedExtras } from "./forum/extras";
import { longThreads } from "./forum/long-threads";
import type { ThreadScript } from "./forum/script";
import { shortThreads } from "./forum/short-threads";
import type { SeededMember } from "./members";

/** The post that answered what a thread asked. */
const ANSWERS = new Map([
  ["A woman paints her house the colour of the sea, then the sea changes", 6],
  ["The one where the lift is alive", 2],
  ["Black and white, a lighthouse, a chess game by post", 3],
  ["A cartoon with a snail who delivers the post", 4],
  ["A chess player made of tin", 2],
]);
/** Threads that say this carry that tag. */
const TAGS = [
  ["projection", "projection"],
  ["archive", "archives"],
  ["puppet", "stop-motion"],
  ["recommend", "recommendations"],
  ["where do i start", "where-to-start"],
  ["soundtrack", "music"],
  ["kitchen", "kitchens"],
] as const;

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The forum of the demo: its categories, what is said in them, and how far some have read. A few statements, however much there is. */
export async function seedForum(
  db: PrismaClient,
  members: SeededMember[],
  random: () => number,
): Promise<number> {
  const memberOf = (handle: string) => {
    const found = members.find((member) => member.handle === handle);
    if (!found) throw new Error(`Nobody in the demo is called ${handle}.`);
    return found;
  };
  const categories = categoryRows();
  const idOf = (slug: string) => {
    const found = categories.find((category) => category.slug === slug);
    if (!found) throw new Error(`The demo has no category ${slug}.`);
    return found.id;
  };
  const written = [...longThreads, ...shortThreads].map((script) =>
    threadRows(script, idOf(script.category), (handle) => memberOf(handle).id, random),
  );
  await db.forumCategory.createMany({ data: categories });
  await db.forumThread.createMany({ data: written.map(({ thread }) => thread) });
  // Numbers and counts of threads and categories are kept by the database.
  await db.forumPost.createMany({ data: written.flatMap(({ posts }) => posts) });
  for (const { thread } of written) {
    const solvedNumber = ANSWERS.get(thread.title);
    if (solvedNumber) await db.forumThread.update({ where: { id: thread.id }, data: { solvedNumber } });
  }
  await db.forumPosition.createMany({
    data: written.flatMap(({ thread, posts }) =>
      [...new Set(posts.map(({ authorId }) => authorId))].map((memberId) => ({
        memberId,
        threadId: thread.id,
        lastRead: Math.max(...posts.filter((post) => post.authorId === memberId).map(({ number }) => number)),
      })),
    ),
  });
  await seedExtras(
    db,
    written.map(({ thread }) => thread),
    members,
    random,
  );
  return written.reduce((sum, { posts }) => sum + posts.length, 0);
}

function categoryRows() {
  const ids = new Map(categoryScripts.map(({ slug }) => [slug, newId()]));
  return categoryScripts.map(({ under, slug, ...script }) => ({
    ...script,
    id: ids.get(slug) ?? newId(),
    slug,
    parentId: under ? (ids.get(under) ?? null) : null,
    position: categoryScripts.filter((each) => each.under === under).findIndex((each) => each.slug === slug),
    createdAt: new Date(Date.now() - 150 * DAY),
  }));
}

function threadRows(
  { title, daysAgo, posts, isPinned, isLocked }: ThreadScript,
  categoryId: string,
  idOf: (handle: string) => string,
  random: () => number,
) {
  const id = newId();
  const times = timesOf(posts.length, daysAgo, random);
  const at = (index: number) => times[index] ?? new Date();
  const words = `${title} ${posts.map(({ says }) => says).join(" ")}`.toLowerCase();
  const opener = idOf(posts[0]?.by ?? "");
  return {
    thread: {
      id,
      categoryId,
      slug: slugOf(title, "thread"),
      title: title.replaceAll("*", ""),
      authorId: opener,
      clientId: id,
      lastPosterId: opener,
      lastPostAt: at(0),
      createdAt: at(0),
      pinnedAt: isPinned ? at(0) : null,
      tags: TAGS.filter(([word]) => words.includes(word)).map(([, tag]) => tag),
      lockedAt: isLocked ? at(posts.length - 1) : null,
    },
    posts: posts.map(({ by, answers, says }, index) => {
      const { html, excerpt } = renderPost(says);
      return {
        id: newId(),
        threadId: id,
        categoryId,
        number: index + 1,
        authorId: idOf(by),
        clientId: `${id}-${index}`,
        body: says,
        bodyHtml: html,
        excerpt,
        replyToNumber: answers,
        createdAt: at(index),
      };
    }),
  };
}

/** Some minutes to a day between two posts, and nothing of it in the future. */
function timesOf(count: number, daysAgo: number, random: () => number): Date[] {
  const gaps = Array.from({ length: count }, () => (0.1 + random() ** 2) * DAY * 0.9);
  const begun = daysAgo * DAY - random() * DAY * 0.5;
  const whole = gaps.reduce((sum, gap) => sum + gap, 0);
  const scale = Math.min(1, (begun - 20 * MINUTE) / whole);
  let at = Date.now() - begun;
  return gaps.map((gap) => {
    const moment = new Date(at);
    at += gap * scale;
    return moment;
  });
}

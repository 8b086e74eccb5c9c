import type { PrismaClient } from "@/generated/prisma/client";
import { renderPost } from "@/lib/forum/posts/render-post";
import { storeImage } from "@/lib/media/store-image";
import { processImage } from "@/lib/platform/images/process-image";
import { variantUrl } from "@/lib/platform/images/purposes";
import type { SeededMember } from "../members";
import { openAirScreen } from "../talks/picture";

const DAY = 86_400_000;

const POLLS = [
  {
    title: "The best seat in the house (and why it is not the middle)",
    kind: "single",
    options: ["Row five, on the aisle", "Last row, centre", "The booth", "Away from the crisps"],
    daysLeft: 6,
  },
  {
    title: "Which noir would you show to somebody who thinks they dislike noir?",
    kind: "ranked",
    options: ["The Reckless Moment", "Gun Crazy", "In a Lonely Place", "Le Trou"],
    daysLeft: null,
  },
  {
    title: "Which remake do you prefer, honestly?",
    kind: "multiple",
    options: ["The Thing", "His Girl Friday", "The Fly", "Nosferatu"],
    daysLeft: -2,
  },
];

const PICTURES = [
  {
    title: "The best seat in the house (and why it is not the middle)",
    number: 3,
    shows: "A screen in a field at dusk, with seventeen heads before it; the largest is mine",
  },
];

/** Polls in some threads of the demo, with how its people voted, and pictures in some posts. */
export async function seedExtras(
  db: PrismaClient,
  threads: readonly { id: string; title: string }[],
  members: readonly SeededMember[],
  random: () => number,
): Promise<void> {
  const idOf = (title: string) => {
    const found = threads.find((thread) => thread.title === title);
    if (!found) throw new Error(`The demo has no thread called ${title}.`);
    return found.id;
  };
  for (const { title, kind, options, daysLeft } of POLLS) {
    const threadId = idOf(title);
    const most = kind === "multiple" ? options.length : 1;
    const closesAt = daysLeft === null ? null : new Date(Date.now() + daysLeft * DAY);
    await db.forumPoll.create({ data: { threadId, kind, options, most, closesAt } });
    await db.forumPollVote.createMany({
      data: members
        .filter(() => random() < 0.4)
        .map(({ id }) => ({ threadId, memberId: id, choices: choicesIn(kind, options.length, random) })),
    });
  }
  for (const picture of PICTURES) await seedPicture(db, idOf(picture.title), picture);
}

/** The options before are chosen more often; a ranked one puts some in order. */
function choicesIn(kind: string, count: number, random: () => number): number[] {
  const first = 1 + Math.floor(random() ** 1.6 * count);
  const others = Array.from({ length: count }, (_, at) => at + 1).filter((number) => number !== first);
  if (kind === "single") return [first];
  return kind === "ranked" ? [first, ...others] : [first, ...others.filter(() => random() < 0.3)];
}

/** The database makes the picture the post's when its words show it. */
async function seedPicture(
  db: PrismaClient,
  threadId: string,
  { number, shows }: { number: number; shows: string },
): Promise<void> {
  const post = await db.forumPost.findFirstOrThrow({ where: { threadId, number } });
  const stored = await storeImage(await processImage(await openAirScreen(), "image"));
  const upload = await db.upload.create({
    data: { ...stored, ownerId: post.authorId, purpose: "image", altText: shows },
  });
  const url = variantUrl(upload, upload.width);
  const body = `${post.body}\n\n![${shows}](${url}#${upload.width}x${upload.height})`;
  const { html, excerpt } = renderPost(body);
  await db.forumPost.update({ where: { id: post.id }, data: { body, bodyHtml: html, excerpt } });
}

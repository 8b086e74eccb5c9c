import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/auth/actor";
import { type FilmCard, filmCard } from "@/lib/films/schema";
import { type Held, held } from "@/lib/moderation/held/schema";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { PAGE } from "@/lib/platform/pagination";
import { NO_THREAD } from "../refusals";
import { type Thread, thread } from "../threads/schema";
import { startOfPage } from "./page-of";
import { type Post, post } from "./schema";

const rows = z.array(
  z.object({
    item: thread,
    posts: z.array(post),
    excerpt: z.string().nullable(),
    film: filmCard.nullable(),
    cursor: z.coerce.number(),
    held: z.array(held),
  }),
);

export type OpenThread = {
  thread: Thread;
  /** The twenty among which the number is. */
  posts: Post[];
  /** How the first of them begins, in plain words. */
  excerpt: string | null;
  /** What it is about. */
  film: FilmCard | null;
  /** From where on the thread's channel is to be heard. */
  cursor: number;
  /** What the viewer wrote in it that waits for a look by the staff. */
  held: Held[];
};

/** All that the page of a thread shows. One round trip. */
export async function openThread(
  viewer: Viewer,
  { id, near }: { id: string; near: number },
): Promise<OpenThread> {
  const [row] = rows.parse(
    await db.$queryRaw`
      SELECT item, posts, excerpt, thread_film(${id}::uuid) AS film, cursor,
             my_held_words_in(${viewer?.id ?? null}::uuid, ${id}::uuid) AS held
        FROM open_forum_thread(${viewer?.id ?? null}::uuid, ${id}::uuid, ${startOfPage(near)}::int, ${PAGE.rows}::int)`,
  );
  assertFound(row, NO_THREAD);
  const { item, ...rest } = row;
  return { thread: item, ...rest };
}

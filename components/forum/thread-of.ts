import "server-only";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import type { Viewer } from "@/lib/auth/actor";
import { type OpenThread, openThread } from "@/lib/forum/posts/open-thread";
import { findMovedPost } from "@/lib/forum/posts/queries";
import { postNumber } from "@/lib/forum/posts/schema";
import { threadParams } from "@/lib/forum/threads/schema";
import { isAppError } from "@/lib/platform/errors";
import { orNotFound, pageViewer } from "@/lib/web/page";
import { threadHref } from "./thread-href";

type Address = { slug: string; id: string; number?: string };

/** Who looks and at which thread, read once for the page and its title. */
const readThread = cache(
  async (id: string, near: number): Promise<OpenThread & { viewer: Viewer; near: number }> => {
    const viewer = await pageViewer();
    return { viewer, near, ...(await orNotFound(openOrFollow(viewer, { id, near }))) };
  },
);

/** Where a thread was merged into another one, its addresses lead to where its posts are by now. */
async function openOrFollow(viewer: Viewer, { id, near }: { id: string; near: number }): Promise<OpenThread> {
  try {
    return await openThread(viewer, { id, near });
  } catch (error) {
    const place = isAppError(error) && (await findMovedPost(viewer, id, near));
    if (place) permanentRedirect(threadHref({ slug: place.slug, id: place.threadId }, place.number));
    throw error;
  }
}

/** The thread an address names, at the post it names; one with former words in it, or past the end, moves to where that is. */
export async function threadOf({ slug, id, number }: Address) {
  const near = postNumber.min(1).safeParse(number ?? 1).data;
  if (!threadParams.safeParse({ id }).success || near === undefined) return notFound();
  const read = await readThread(id.toLowerCase(), near);
  const { thread } = read;
  const last = Math.min(near, thread.lastNumber);
  if (thread.slug !== slug || thread.id !== id || last !== near || number === "1") {
    const bare = threadHref(thread);
    permanentRedirect(last === 1 ? bare : `${bare}/${last}`);
  }
  return read;
}

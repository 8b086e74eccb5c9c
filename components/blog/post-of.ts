import "server-only";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import type { Viewer } from "@/lib/auth/actor";
import { getPost } from "@/lib/blog/queries";
import { type Post, ref } from "@/lib/blog/schema";
import { orNotFound, pageViewer } from "@/lib/web/page";

const readPost = cache(async (slug: string): Promise<{ viewer: Viewer; post: Post }> => {
  const viewer = await pageViewer();
  const post = await orNotFound(getPost(viewer, ref.safeParse(slug.toLowerCase()).data ?? "-"));
  return { viewer, post };
});

/** Who looks and at which post, read once for the page and its title; one under a former address moves to where it lives now. */
export async function postOf(slug: string): Promise<{ viewer: Viewer; post: Post }> {
  const read = await readPost(slug);
  if (read.post.slug !== slug) permanentRedirect(`/blog/${read.post.slug}`);
  return read;
}

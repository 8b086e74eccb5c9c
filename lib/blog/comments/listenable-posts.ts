import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { listenable } from "@/lib/platform/realtime/listenable";

/** Of the channels that begin with `blog:`, those of published posts that the actor may read. */
export function listenablePosts(actor: Actor, channels: readonly string[]): Promise<string[]> {
  return listenable(
    channels,
    (ids) => db.$queryRaw`SELECT id FROM listenable_blog_posts(${actor.id}::uuid, ${ids}::uuid[]) AS l(id)`,
  );
}

import "server-only";
import { now } from "@/lib/platform/clock";
import type { Db } from "@/lib/platform/db";
import type { Kind } from "./kinds";
import { stirFeeds } from "./stir-feeds";

type Done = {
  kind: Kind;
  actorId: string;
  /** What was done; `part` tells two things done to one subject apart. */
  subject: { id: string; part?: string };
  filmId?: string;
  /** What else it is followed by, such as a community. */
  placeId?: string;
  /** Everyone, unless said otherwise. The subject's own rules hold in any case. */
  visibility?: "everyone" | "followers";
  /** For what has no table of its own: what it is called, and where it leads. */
  facts?: { title: string; href: string };
};

/**
 * Says in the caller's transaction that a member did something, for the feeds of those who follow them. The same kind, actor,
 * subject and part is one activity, which stays taken back when it was. What has a table that the feed knows (viewings,
 * reviews, ratings, lists, threads, posts, joins, events) is recorded by the database when its row is written, and forgotten
 * with it: this is for the rest. Imports and seeds record nothing.
 */
export async function recordActivity(tx: Db, done: Done): Promise<void> {
  const { kind, actorId, subject, filmId = null, placeId = null, visibility = "everyone", facts = {} } = done;
  await tx.$executeRaw`
    SELECT record_activity(${kind}, ${actorId}::uuid, ${subject.id}::uuid, ${subject.part ?? ""}, ${filmId}::uuid, ${placeId}::uuid,
      ${visibility}, ${JSON.stringify(facts)}::jsonb, ${now()}::timestamptz)`;
  stirFeeds();
}

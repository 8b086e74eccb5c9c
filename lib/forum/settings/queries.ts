import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { type ForumSettings, forumSettings } from "./schema";

const row = z.tuple([forumSettings]);

/** How the actor wants the forum. One round trip. */
export async function getForumSettings(actor: Actor): Promise<ForumSettings> {
  const [settings] = row.parse(await db.$queryRaw`SELECT own_forum_level(${actor.id}::uuid) AS level`);
  return settings;
}

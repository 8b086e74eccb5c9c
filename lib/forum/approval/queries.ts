import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { canKeepForum } from "../policy";
import { STAFF_ONLY } from "../refusals";
import { type ForumApproval, forumApproval } from "./schema";

const rows = z.array(z.object({ item: forumApproval }));

/** Whose posts are looked at before they stand in the forum. Staff of the site. One round trip. */
export async function getForumApproval(actor: Actor): Promise<ForumApproval> {
  assertAllowed(canKeepForum(actor), STAFF_ONLY);
  const [row] = rows.parse(await db.$queryRaw`SELECT item FROM get_forum_approval(${actor.id}::uuid)`);
  assertAllowed(row !== undefined, STAFF_ONLY);
  return row.item;
}

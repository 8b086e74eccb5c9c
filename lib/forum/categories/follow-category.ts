import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { NO_CATEGORY } from "../refusals";
import type { CategoryRef, FollowInput } from "./schema";

const answer = z.tuple([z.object({ found: z.boolean() })]);

/** The actor hears as much of a category and what stands under it as they say, but for threads they said it of. Nobody is told. */
export async function followCategory(
  actor: Actor,
  { slug, level }: CategoryRef & FollowInput,
): Promise<void> {
  const [{ found }] = answer.parse(
    await db.$queryRaw`SELECT follow_forum_category(${actor.id}::uuid, ${slug}, ${level}) AS found`,
  );
  assertFound(found || null, NO_CATEGORY);
}

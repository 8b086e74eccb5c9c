import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { dropTags } from "@/lib/platform/cache";
import { afterCommit, inTransaction } from "@/lib/platform/db";
import { AppError, assertAllowed } from "@/lib/platform/errors";
import { canKeepForum } from "../policy";
import { refuse, STAFF_ONLY } from "../refusals";
import { getCategory } from "./queries";
import { type CategoryRef, FORUM_PAGES } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string(), children: z.int(), threads: z.int() })]);

/** Takes an empty category away. While categories or threads hang on it, it is refused and says how many. Staff of the site. */
export async function deleteCategory(actor: Actor, { slug }: CategoryRef): Promise<void> {
  assertAllowed(canKeepForum(actor), STAFF_ONLY);
  const { id, name } = await getCategory(actor, slug);
  await inTransaction(async (tx) => {
    const [{ outcome, children, threads }] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, children, threads FROM delete_forum_category(${actor.id}::uuid, ${id}::uuid)`,
    );
    if (outcome === "hangs") {
      throw new AppError(
        "conflict",
        `${inWords(children, threads)} ${children + threads === 1 ? "hangs" : "hang"} on it. Move what is in it first, or archive it instead.`,
      );
    }
    refuse(outcome, ["deleted"]);
    afterCommit(() => dropTags(FORUM_PAGES));
    await audit(tx, {
      action: "forum.category-deleted",
      actorId: actor.id,
      subjectId: id,
      data: { slug, name },
    });
  });
}

function inWords(children: number, threads: number): string {
  const parts = [
    children > 0 && `${children} ${children === 1 ? "category" : "categories"}`,
    threads > 0 && `${threads} ${threads === 1 ? "thread" : "threads"}`,
  ];
  return parts.filter(Boolean).join(" and ");
}

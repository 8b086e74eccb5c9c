import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { dropTags } from "@/lib/platform/cache";
import { afterCommit, inTransaction } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { FORUM_PAGES } from "../categories/schema";
import { canKeepForum } from "../policy";
import { STAFF_ONLY } from "../refusals";
import type { RenameTagInput } from "./schema";

const answer = z.tuple([z.object({ threads: z.int().nullable() })]);

/** Calls a tag by another name wherever it stands; one that is in use already takes it in. Staff of the site. Answers how many threads that were. */
export function renameTag(actor: Actor, { tag, to }: RenameTagInput): Promise<{ threads: number }> {
  assertAllowed(canKeepForum(actor), STAFF_ONLY);
  return inTransaction(async (tx) => {
    const [{ threads }] = answer.parse(
      await tx.$queryRaw`SELECT rename_forum_tag(${actor.id}::uuid, ${tag}, ${to}) AS threads`,
    );
    assertAllowed(threads !== null, STAFF_ONLY);
    await audit(tx, {
      action: "forum.tag-renamed",
      actorId: actor.id,
      subjectId: null,
      data: { tag, to, threads },
    });
    afterCommit(() => dropTags(FORUM_PAGES));
    return { threads: threads ?? 0 };
  });
}

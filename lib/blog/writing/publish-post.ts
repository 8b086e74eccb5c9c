import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertAllowed } from "@/lib/platform/errors";
import { canPublish } from "../policy";
import { EDITORS_ONLY } from "../refusals";
import { movePost } from "./move-post";
import { getDraft } from "./queries";
import type { Draft, PostId } from "./schema";
import { tellOfPost } from "./tell-of-post";

/** Shows a post to everybody, now. Its author and those who asked to hear of new posts are told; of one that was shown before, nobody. Editors. */
export async function publishPost(actor: Actor, { id }: PostId): Promise<Draft> {
  const before = await getDraft(actor, id);
  assertAllowed(canPublish(before), EDITORS_ONLY);
  await movePost(actor, { id, step: "publish" }, (tx, moved) =>
    tellOfPost(tx, moved, { byItsAuthor: moved.author === actor.id, isNew: before.publishedAt === null }),
  );
  return getDraft(actor, id);
}

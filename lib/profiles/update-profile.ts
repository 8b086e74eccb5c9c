import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { flagWords } from "@/lib/moderation/rules/flag-words";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { inTransaction } from "@/lib/platform/db";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { dropPagesOf } from "./drop-pages";
import { acceptWaitingRequests } from "./following/accept-waiting-requests";
import { forgetNames } from "./forget-names";
import { holdOwn } from "./hold-own";
import { getOwnProfile } from "./queries";
import type { OwnProfile, ProfileChanges } from "./schema";

/**
 * Changes the parts of the actor's own profile that are given. Whoever opens a private profile lets in everybody who waited,
 * one by one after it; where that broke off, saying once more that it is open lets in the others.
 */
export async function updateProfile(actor: Actor, changes: ProfileChanges): Promise<OwnProfile> {
  const { name, bio, place, pronouns } = changes;
  const words = [name, bio, place, pronouns];
  const { flags } = await judgeWords(actor, words, { canHold: false });
  await inTransaction(async (tx) => {
    // Held first: nobody asks to follow between this and the write.
    await holdOwn(tx, actor);
    await tx.member.update({
      where: { id: actor.id },
      data: {
        ...changes,
        ...(changes.bio === undefined ? {} : { bioHtml: renderMarkdown(changes.bio, "bio").html }),
      },
      select: { id: true },
    });
    dropPagesOf(actor);
    if (changes.name !== undefined) forgetNames();
    const said = words.filter((each) => each).join("\n");
    await flagWords(
      actor,
      { kind: "member", id: actor.id, title: "", body: said, href: null, words: flags },
      tx,
    );
  });
  if (changes.isPrivate === false) await acceptWaitingRequests(actor);
  return getOwnProfile(actor);
}

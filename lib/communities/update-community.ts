import "server-only";
import { isDeepStrictEqual } from "node:util";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { flagCommunity, judgeCommunity } from "./judge-community";
import { noteChange } from "./note-change";
import { canLeadCommunity } from "./policy";
import { getCommunity } from "./queries";
import { renderDescription } from "./render-description";
import { type Community, type CommunityChanges, type CommunityRef, communityChanges } from "./schema";
import { tellCommunity } from "./tell-community";

/** Changes what is given of a community; the rest stays. Owner and admins; the log keeps which parts are different now. A public one that turns private is gone from every list at once. */
export async function updateCommunity(
  actor: Actor,
  { slug, ...changes }: CommunityChanges & CommunityRef,
): Promise<Community> {
  const found = await getCommunity(actor, slug);
  assertAllowed(
    !found.hidden,
    "The staff of Lumo hide this community. Nothing in it changes until it is shown.",
  );
  assertAllowed(canLeadCommunity(found), "Only the owner and admins change a community.");
  const parts = communityChanges
    .keyof()
    .options.filter((part) => changes[part] !== undefined && !isDeepStrictEqual(changes[part], found[part]));
  if (parts.length === 0) return found;
  const { name, description, rules } = changes;
  const flags = await judgeCommunity(actor, { name, description, rules });
  const rendered = description === undefined ? undefined : renderDescription(description);
  await withMember(actor.id, async (tx) => {
    const { count } = await tx.community.updateMany({
      where: { id: found.id },
      data: { ...changes, ...(rendered && { descriptionHtml: rendered.html, line: rendered.line }) },
    });
    assertAllowed(count === 1, "Only the owner and admins change a community.");
    await noteChange(tx, actor, found.id, parts);
    tellCommunity(found);
  });
  const changed = await getCommunity(actor, found.id);
  await flagCommunity(actor, changed, flags);
  return changed;
}

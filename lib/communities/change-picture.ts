import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { PickedPicture } from "@/lib/media/picture-form";
import { takePicture } from "@/lib/media/take-picture";
import { withMember } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import type { PictureInput } from "@/lib/profiles/schema";
import { noteChange } from "./note-change";
import { canLeadCommunity } from "./policy";
import { meetCommunity } from "./queries";
import type { CommunityCard, CommunityRef } from "./schema";
import { showPicture } from "./show-picture";
import { tellCommunity } from "./tell-community";

/** Takes a picture in and shows it as the community's at once. Owner and admins; limits and refusals are those of uploading. */
export async function uploadCommunityPicture(
  actor: Actor,
  { slug, ...picture }: PickedPicture & CommunityRef,
): Promise<{ url: string | null }> {
  const found = await ledCommunity(actor, slug);
  const { id } = await takePicture(actor, { ...picture, purpose: "avatar" });
  return setPicture(actor, found, id);
}

/** Gives a community a picture the actor uploaded as an avatar; the one before is swept. A private one's is seen by its people only. */
export async function changeCommunityPicture(
  actor: Actor,
  { slug, uploadId }: PictureInput & CommunityRef,
): Promise<{ url: string | null }> {
  return setPicture(actor, await ledCommunity(actor, slug), uploadId);
}

/** Takes it away. Twice is the same as once. */
export async function removeCommunityPicture(actor: Actor, { slug }: CommunityRef): Promise<void> {
  await setPicture(actor, await ledCommunity(actor, slug), null);
}

async function ledCommunity(actor: Actor, slug: string): Promise<CommunityCard> {
  const found = await meetCommunity(actor, slug);
  assertAllowed(canLeadCommunity(found), "Only the owner and admins change a community.");
  return found;
}

function setPicture(
  actor: Actor,
  found: CommunityCard,
  uploadId: string | null,
): Promise<{ url: string | null }> {
  return withMember(actor.id, async (tx) => {
    const url = await showPicture(tx, actor, found, uploadId);
    await noteChange(tx, actor, found.id, ["picture"]);
    tellCommunity(found);
    return { url };
  });
}

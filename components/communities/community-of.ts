import "server-only";
import { notFound, permanentRedirect, redirect } from "next/navigation";
import { cache } from "react";
import type { Actor, Viewer } from "@/lib/auth/actor";
import { isCommunityStaff } from "@/lib/communities/policy";
import { getCommunity } from "@/lib/communities/queries";
import { type Community, communityRef } from "@/lib/communities/schema";
import { orNotFound, pageActor, pageViewer } from "@/lib/web/page";

/** Who looks and at what, read once for the page, its title and its frame. */
const readCommunity = cache(async (ref: string): Promise<{ viewer: Viewer; community: Community }> => {
  const viewer = await pageViewer();
  const community = await orNotFound(getCommunity(viewer, communityRef.safeParse(ref).data ?? "-"));
  return { viewer, community };
});

/** The community an address names; one under a former address, an id or in capitals moves to where it lives now. */
export async function communityOf(
  slug: string,
  below = "",
): Promise<{ viewer: Viewer; community: Community }> {
  const read = await readCommunity(slug);
  if (read.community.slug !== slug) permanentRedirect(`/communities/${read.community.slug}${below}`);
  return read;
}

/** The same for what only its members see; somebody else is taken to the front. */
export async function ownCommunityOf(
  slug: string,
  below = "",
): Promise<{ actor: Actor; community: Community }> {
  const actor = await pageActor();
  const { community } = await communityOf(slug, below);
  if (community.role === null) redirect(`/communities/${community.slug}`);
  return { actor, community };
}

/** The same for what only its staff sees; for members it is not there. */
export async function staffedCommunityOf(
  slug: string,
  below = "",
): Promise<{ actor: Actor; community: Community }> {
  const read = await ownCommunityOf(slug, below);
  if (!isCommunityStaff(read.community)) notFound();
  return read;
}

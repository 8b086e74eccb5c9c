import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CommunityFrame } from "@/components/communities/community-frame";
import { ownCommunityOf } from "@/components/communities/community-of";
import { describeCommunity } from "@/components/communities/describe-community";
import { InviteForm } from "@/components/communities/invite-form";
import { LinkForm } from "@/components/communities/link-form";
import { LinkList } from "@/components/communities/link-list";
import { listLinksOf } from "@/lib/communities/members/staff-queries";
import { canInvite, isCommunityStaff } from "@/lib/communities/policy";
import { env } from "@/lib/platform/env";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { community } = await ownCommunityOf((await params).slug, "/invites");
  return describeCommunity(community, "Invite");
}

export default async function CommunityInvitesPage({ params }: Props) {
  const { slug } = await params;
  const { actor, community } = await ownCommunityOf(slug, "/invites");
  if (!canInvite(community)) notFound();
  const links = isCommunityStaff(community) ? await listLinksOf(actor, community.id) : null;
  return (
    <CommunityFrame viewer={actor} community={community} current="invites">
      <div className="grid max-w-3xl gap-10">
        <section aria-labelledby="invite" className="grid gap-4">
          <h2 id="invite" className="font-serif text-ink text-xl">
            Invite somebody
          </h2>
          <InviteForm slug={slug} />
        </section>
        {links && (
          <section aria-labelledby="links" className="grid gap-4">
            <h2 id="links" className="font-serif text-ink text-xl">
              Links
            </h2>
            <LinkForm slug={slug} origin={env().APP_URL} />
            <LinkList slug={slug} links={links.items} />
          </section>
        )}
      </div>
    </CommunityFrame>
  );
}

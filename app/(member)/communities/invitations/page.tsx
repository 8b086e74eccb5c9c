import type { Metadata } from "next";
import { InvitationCard } from "@/components/communities/invitation-card";
import { PageColumn } from "@/components/layout/page-column";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { listInvitations } from "@/lib/communities/members/queries";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Invitations", robots: { index: false } };

export default async function CommunityInvitationsPage() {
  const { items } = await listInvitations(await pageActor());
  return (
    <PageColumn width="narrow">
      <PageHeader
        title="Invitations"
        description="Communities that people ask you to come to. Whoever asked is not told when you decline."
      />
      {items.length > 0 ? (
        <ul className="grid gap-4">
          {items.map((invitation) => (
            <InvitationCard key={invitation.community.id} invitation={invitation} />
          ))}
        </ul>
      ) : (
        <EmptyState
          title="No invitation waits for you"
          action={<LinkButton href="/communities">Look through the communities</LinkButton>}
        >
          When somebody asks you to come to theirs, it is shown here.
        </EmptyState>
      )}
    </PageColumn>
  );
}

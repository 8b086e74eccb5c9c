import type { Metadata } from "next";
import { ForumTop } from "@/components/forum/forum-top";
import { DraftList } from "@/components/forum/mine/draft-list";
import { PageColumn } from "@/components/layout/page-column";
import { LinkButton } from "@/components/ui/link-button";
import { listForumDrafts } from "@/lib/forum/drafts/queries";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Drafts", robots: { index: false } };

export default async function DraftsPage() {
  const actor = await pageActor();
  const { items } = await listForumDrafts(actor);
  return (
    <PageColumn>
      <ForumTop viewer={actor} current="drafts" />
      <DraftList viewerId={actor.id} drafts={items} />
      <LinkButton href="/forum/planned" variant="link" prefetch={false} className="pt-4">
        Threads that begin later
      </LinkButton>
    </PageColumn>
  );
}

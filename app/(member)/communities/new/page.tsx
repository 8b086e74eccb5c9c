import type { Metadata } from "next";
import { NewCommunityForm } from "@/components/communities/new-community-form";
import { PageColumn } from "@/components/layout/page-column";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Start a community", robots: { index: false } };

export default async function NewCommunityPage() {
  await pageActor();
  return (
    <PageColumn width="narrow">
      <PageHeader
        title="Start a community"
        description="It opens with one room. All of this can be changed later."
      />
      <NewCommunityForm />
    </PageColumn>
  );
}

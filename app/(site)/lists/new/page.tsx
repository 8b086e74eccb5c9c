import type { Metadata } from "next";
import { ListForm } from "@/components/films/lists/list-form";
import { PageColumn } from "@/components/layout/page-column";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "New list" };

export default async function NewListPage() {
  await pageActor();
  return (
    <PageColumn width="narrow">
      <PageHeader title="New list" description="What is it about? The films come next." />
      <ListForm list={null} />
    </PageColumn>
  );
}

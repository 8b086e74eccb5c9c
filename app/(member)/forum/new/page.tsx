import type { Metadata } from "next";
import { categoryOptions } from "@/components/forum/category-options";
import { NewThreadForm } from "@/components/forum/new-thread-form";
import { PageColumn } from "@/components/layout/page-column";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { listCategories } from "@/lib/forum/categories/queries";
import { canPlanIn, canStartIn } from "@/lib/forum/policy";
import { newId } from "@/lib/platform/ids";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Start a thread", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewThreadPage({ searchParams }: Props) {
  const [actor, { category, film }] = await Promise.all([pageActor(), searchParams]);
  const { items } = await listCategories(actor);
  const open = categoryOptions(items, (each) => canStartIn(actor, each));
  const later = categoryOptions(items, (each) => canPlanIn(actor, each));
  return (
    <PageColumn width="narrow">
      <PageHeader
        title="Start a thread"
        description="Everybody who may read the category can read it and reply."
      />
      {open.length > 0 ? (
        <NewThreadForm
          viewerId={actor.id}
          clientId={newId()}
          categories={open}
          film={typeof film === "string" ? film : undefined}
          later={later.map(({ value }) => value)}
          category={open.find(({ value }) => value === category)?.value}
        />
      ) : (
        <EmptyState title="Nowhere to start one">There is no category yet that is open to you.</EmptyState>
      )}
    </PageColumn>
  );
}

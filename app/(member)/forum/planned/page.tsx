import type { Metadata } from "next";
import { categoryOptions } from "@/components/forum/category-options";
import { PlannedThread } from "@/components/forum/planned-thread";
import { PageColumn } from "@/components/layout/page-column";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { listCategories } from "@/lib/forum/categories/queries";
import { listPlanned } from "@/lib/forum/planned/queries";
import { canPlanIn } from "@/lib/forum/policy";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Planned threads", robots: { index: false } };

export default async function PlannedPage() {
  const actor = await pageActor();
  const [{ items: tree }, { items }] = await Promise.all([listCategories(actor), listPlanned(actor)]);
  const categories = categoryOptions(tree, (each) => canPlanIn(actor, each));
  return (
    <PageColumn width="narrow">
      <PageHeader
        title="Planned threads"
        description="They begin by themselves. Until then nobody else sees them."
        actions={<LinkButton href="/forum/new">Start a thread</LinkButton>}
      />
      {items.length === 0 && (
        <EmptyState title="Nothing is planned">
          In categories that let you, you can say when a thread that you start shall begin. It stands here
          until then.
        </EmptyState>
      )}
      <ul className="grid gap-4">
        {items.map((each) => (
          <li key={each.id}>
            <PlannedThread planned={each} categories={categories} timeZone={actor.timeZone} />
          </li>
        ))}
      </ul>
    </PageColumn>
  );
}

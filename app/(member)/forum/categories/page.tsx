import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ApprovalSettings } from "@/components/forum/approval-settings";
import { CategoriesSettings } from "@/components/forum/categories-settings";
import { PageColumn } from "@/components/layout/page-column";
import { PageHeader } from "@/components/ui/page-header";
import { getForumApproval } from "@/lib/forum/approval/queries";
import { listCategories } from "@/lib/forum/categories/queries";
import { canKeepForum } from "@/lib/forum/policy";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Categories of the forum", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CategoriesPage({ searchParams }: Props) {
  const [actor, { open }] = await Promise.all([pageActor(), searchParams]);
  if (!canKeepForum(actor)) return notFound();
  const [{ items }, approval] = await Promise.all([listCategories(actor), getForumApproval(actor)]);
  return (
    <PageColumn width="narrow">
      <PageHeader
        title="Categories"
        description="Their words, their order, and who may read, start threads and reply."
      />
      <CategoriesSettings tree={items} open={typeof open === "string" ? open : undefined} />
      <ApprovalSettings approval={approval} />
    </PageColumn>
  );
}

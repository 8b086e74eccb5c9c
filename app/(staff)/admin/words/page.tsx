import type { Metadata } from "next";
import { AdminTabs } from "@/components/admin/admin-tabs";
import { PageColumn } from "@/components/layout/page-column";
import { AddRule } from "@/components/moderation/add-rule";
import { RuleList } from "@/components/moderation/rule-list";
import { TryRules } from "@/components/moderation/try-rules";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { isAdmin } from "@/lib/auth/actor";
import { listWordRules } from "@/lib/moderation/rules/queries";
import { pageStaff } from "@/lib/web/page";

export const metadata: Metadata = { title: "Words", robots: { index: false } };

export default async function WordsPage() {
  const actor = await pageStaff();
  const { items } = await listWordRules(actor);
  const heading = "font-serif text-ink text-xl";
  return (
    <PageColumn width="wide">
      <PageHeader
        title="Words"
        description="What is watched for in whatever members write for others."
        eyebrow={
          <LinkButton href="/moderation" variant="link">
            Moderation
          </LinkButton>
        }
      />
      {isAdmin(actor) && <AdminTabs current="/admin/words" />}
      <div className="grid gap-x-12 gap-y-10 pt-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="rules" className="grid content-start gap-4">
          <h2 id="rules" className={heading}>
            Rules
          </h2>
          <AddRule />
          <RuleList rules={items} />
        </section>
        <section aria-labelledby="trial" className="grid content-start gap-4">
          <h2 id="trial" className={heading}>
            Try them
          </h2>
          <TryRules />
        </section>
      </div>
    </PageColumn>
  );
}

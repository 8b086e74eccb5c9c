import type { Metadata } from "next";
import { PageColumn } from "@/components/layout/page-column";
import { AppealForm } from "@/components/moderation/appeal-form";
import { DecisionCard } from "@/components/moderation/decision-card";
import { sensible } from "@/components/profiles/sensible";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { appeal } from "@/lib/moderation/actions";
import { listMyDecisions } from "@/lib/moderation/queries";
import { queuePageQuery } from "@/lib/moderation/schema";
import { now } from "@/lib/platform/clock";
import { PAGE } from "@/lib/platform/pagination";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Decisions about you", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DecisionsPage({ searchParams }: Props) {
  const [actor, asked] = await Promise.all([pageActor(), searchParams]);
  const { items, nextCursor } = await sensible(queuePageQuery.shape.cursor.parse(asked.cursor), (cursor) =>
    listMyDecisions(actor, { cursor, limit: PAGE.rows }),
  );
  return (
    <PageColumn width="narrow">
      <PageHeader
        title="Decisions about you"
        description="What the staff of Lumo decided about you or what you wrote, and why."
      />
      {items.length === 0 && (
        <EmptyState title="There are none">
          When staff decides something about you or what you wrote, you read here what and why, and can
          appeal.
        </EmptyState>
      )}
      <div className="grid gap-4">
        {items.map((decision) => (
          <DecisionCard key={decision.id} decision={decision}>
            <AppealForm
              action={appeal}
              decision={decision}
              moment={now()}
              known={{ name: "id", value: decision.id }}
            />
          </DecisionCard>
        ))}
      </div>
      <Pagination nextHref={nextCursor && `/settings/decisions?cursor=${encodeURIComponent(nextCursor)}`} />
    </PageColumn>
  );
}

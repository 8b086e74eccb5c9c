import type { Metadata } from "next";
import { PageColumn } from "@/components/layout/page-column";
import { CaseRow } from "@/components/moderation/case-row";
import { DecideMany } from "@/components/moderation/decide-many";
import { QueueFilter } from "@/components/moderation/queue-filter";
import { queueHref } from "@/components/moderation/queue-href";
import { QueueTabs } from "@/components/moderation/queue-tabs";
import { sensible } from "@/components/profiles/sensible";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { decideMany } from "@/lib/moderation/actions";
import { listQueue } from "@/lib/moderation/queries";
import { queuePageQuery } from "@/lib/moderation/schema";
import { orHidden, pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Moderation", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ModerationPage({ searchParams }: Props) {
  const [actor, asked] = await Promise.all([pageActor(), searchParams]);
  const query = queuePageQuery.parse(asked);
  const { counts, items, nextCursor } = await orHidden(
    sensible(query.cursor, (cursor) => listQueue(actor, { ...query, cursor })),
  );
  const ticks = query.box === "open" || query.box === "mine";
  const rows = items.map((item) => <CaseRow key={item.id} item={item} ticks={ticks} />);
  return (
    <PageColumn width="narrow">
      <PageHeader title="Moderation" description="What people want somebody to look at." />
      <QueueTabs current={query.box} counts={counts} />
      <div className="flex justify-end pt-4">
        <QueueFilter query={query} />
      </div>
      {items.length === 0 && (
        <EmptyState title="Nothing waits here">
          When somebody reports something, it comes to this list with what they saw.
        </EmptyState>
      )}
      {ticks && items.length > 0 ? (
        <Form action={decideMany} className="grid gap-4">
          <ul>{rows}</ul>
          <DecideMany
            name="verdict"
            answers={[
              { value: "dismiss", label: "Nothing is wrong" },
              { value: "remove", label: "Take them away" },
            ]}
          />
        </Form>
      ) : (
        <ul>{rows}</ul>
      )}
      <Pagination nextHref={nextCursor && queueHref({ ...query, cursor: nextCursor })} />
    </PageColumn>
  );
}

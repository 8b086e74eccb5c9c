import type { Metadata } from "next";
import { PageColumn } from "@/components/layout/page-column";
import { DecideMany } from "@/components/moderation/decide-many";
import { HeldCard } from "@/components/moderation/held-card";
import { QueueTabs } from "@/components/moderation/queue-tabs";
import { sensible } from "@/components/profiles/sensible";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { decideManyHeld } from "@/lib/moderation/held/actions";
import { listHeld } from "@/lib/moderation/held/queries";
import { queuePageQuery } from "@/lib/moderation/schema";
import { PAGE } from "@/lib/platform/pagination";
import { pageStaff } from "@/lib/web/page";

export const metadata: Metadata = { title: "To approve", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function HeldQueuePage({ searchParams }: Props) {
  const [actor, asked] = await Promise.all([pageStaff(), searchParams]);
  const { counts, items, nextCursor } = await sensible(
    queuePageQuery.shape.cursor.parse(asked.cursor),
    (cursor) => listHeld(actor, { cursor, limit: PAGE.rows }),
  );
  const bulk = "decide-many";
  return (
    <PageColumn width="narrow">
      <PageHeader
        title="Moderation"
        description="What people wrote that nobody else sees yet."
        actions={
          <LinkButton href="/admin/words" prefetch={false}>
            Words that are watched for
          </LinkButton>
        }
      />
      <QueueTabs current="held" counts={counts} />
      {items.length === 0 && (
        <EmptyState title="Nothing waits here">
          Where a category looks at first posts, and where a rule wants somebody to look, what is written
          comes to this list before others see it.
        </EmptyState>
      )}
      <ul className="grid gap-4 pt-6">
        {items.map((item) => (
          <li key={item.id}>
            <HeldCard item={item} actor={actor} bulk={bulk} />
          </li>
        ))}
      </ul>
      {items.length > 0 && (
        <Form action={decideManyHeld} id={bulk} className="pt-4">
          <DecideMany
            name="answer"
            answers={[
              { value: "approve", label: "Approve" },
              { value: "refuse", label: "Refuse" },
            ]}
          />
        </Form>
      )}
      <Pagination nextHref={nextCursor && `/moderation/held?cursor=${encodeURIComponent(nextCursor)}`} />
    </PageColumn>
  );
}

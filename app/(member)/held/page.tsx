import type { Metadata } from "next";
import Link from "next/link";
import { PageColumn } from "@/components/layout/page-column";
import { HeldNote } from "@/components/moderation/held-note";
import { sensible } from "@/components/profiles/sensible";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { HELD_NAMES } from "@/lib/moderation/held/kind-names";
import { listMyHeld } from "@/lib/moderation/held/queries";
import { queuePageQuery } from "@/lib/moderation/schema";
import { PAGE } from "@/lib/platform/pagination";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Waiting for a moderator", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function HeldPage({ searchParams }: Props) {
  const [actor, asked] = await Promise.all([pageActor(), searchParams]);
  const { items, nextCursor } = await sensible(queuePageQuery.shape.cursor.parse(asked.cursor), (cursor) =>
    listMyHeld(actor, { cursor, limit: PAGE.rows }),
  );
  return (
    <PageColumn width="narrow">
      <PageHeader
        title="Waiting for a moderator"
        description="What you wrote that somebody of the staff looks at first, or did not let through. You hear from us either way."
      />
      {items.length === 0 && (
        <EmptyState title="Nothing waits">
          Now and then somebody of the staff looks at a post or a comment before everybody sees it. Yours
          would stand here until then.
        </EmptyState>
      )}
      <ul className="grid gap-4">
        {items.map((each) => (
          <li key={each.id} className="grid gap-1.5">
            <HeldNote held={each} heading={each.title} />
            <p className="text-ink-faint text-sm">
              A {each.kind === "forum-thread" && "new "}
              {HELD_NAMES[each.kind]}.{" "}
              <Link href={each.href} prefetch={false} className="underline hover:text-ink">
                Where it belongs
              </Link>
            </p>
          </li>
        ))}
      </ul>
      <Pagination nextHref={nextCursor && `/held?cursor=${encodeURIComponent(nextCursor)}`} />
    </PageColumn>
  );
}

import type { Metadata } from "next";
import { AdminFrame } from "@/components/admin/admin-frame";
import { AuditFilter } from "@/components/admin/audit-filter";
import { AuditList } from "@/components/admin/audit-list";
import { sensible } from "@/components/profiles/sensible";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { listAudit } from "@/lib/admin/queries";
import { auditPageQuery } from "@/lib/admin/schema";
import { pageAdmin } from "@/lib/web/page";

export const metadata: Metadata = { title: "What was done", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuditPage({ searchParams }: Props) {
  const [actor, asked] = await Promise.all([pageAdmin(), searchParams]);
  const query = auditPageQuery.parse(asked);
  const { items, nextCursor } = await sensible(query.cursor, (cursor) =>
    listAudit(actor, { ...query, cursor }),
  );
  const { cursor: _cursor, limit: _limit, ...filters } = query;
  const here = Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return (
    <AdminFrame
      title="What was done"
      description="Every act of staff and every change to an account. Nothing here is ever changed or taken away."
      current="/admin/audit"
    >
      <AuditFilter query={query} />
      <div className="pt-6">
        {items.length === 0 && <EmptyState title="Nothing like that was done" />}
        <AuditList entries={items} />
      </div>
      <Pagination
        nextHref={nextCursor && `/admin/audit?${new URLSearchParams({ ...here, cursor: nextCursor })}`}
      />
    </AdminFrame>
  );
}

import type { Metadata } from "next";
import { AdminFrame } from "@/components/admin/admin-frame";
import { JobList } from "@/components/admin/job-list";
import { sensible } from "@/components/profiles/sensible";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { PillLinks } from "@/components/ui/pill-links";
import { listJobs } from "@/lib/admin/queue/queries";
import { jobsPageQuery } from "@/lib/admin/queue/schema";
import { pageAdmin } from "@/lib/web/page";

export const metadata: Metadata = { title: "Jobs", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function JobsPage({ searchParams }: Props) {
  const [actor, asked] = await Promise.all([pageAdmin(), searchParams]);
  const query = jobsPageQuery.parse(asked);
  const { counts, items, nextCursor } = await sensible(query.cursor, (cursor) =>
    listJobs(actor, { ...query, cursor }),
  );
  const boxes = [
    { box: "failed", href: "/admin/jobs", label: "Failed", count: counts.failed },
    { box: "waiting", href: "/admin/jobs?box=waiting", label: "Waiting", count: counts.waiting },
  ];
  return (
    <AdminFrame
      title="Jobs"
      description="Work that is done in the background: what waits, and what went wrong."
      current="/admin/jobs"
    >
      <PillLinks
        label="Which jobs"
        links={boxes.map(({ box, ...link }) => ({ ...link, current: box === query.box }))}
      />
      {items.length === 0 &&
        (query.box === "failed" ? (
          <EmptyState title="Nothing went wrong">
            A job that fails is tried again with growing pauses. What fails for good waits here for two weeks.
          </EmptyState>
        ) : (
          <EmptyState title="Nothing waits">All that was to be done is done.</EmptyState>
        ))}
      <div className="pt-2">
        <JobList jobs={items} />
      </div>
      <Pagination
        nextHref={nextCursor && `/admin/jobs?${new URLSearchParams({ box: query.box, cursor: nextCursor })}`}
      />
    </AdminFrame>
  );
}

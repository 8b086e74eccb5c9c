import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageColumn } from "@/components/layout/page-column";
import { ReportForm } from "@/components/moderation/report-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { KIND_NAMES } from "@/lib/moderation/kind-names";
import { getThing } from "@/lib/moderation/queries";
import { thing } from "@/lib/moderation/schema";
import { isAppError } from "@/lib/platform/errors";
import { orNotFound, pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Report", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ReportPage({ searchParams }: Props) {
  const [actor, asked] = await Promise.all([pageActor(), searchParams]);
  if (asked.sent) {
    return (
      <EmptyState
        level={1}
        title="Thank you"
        action={<LinkButton href="/">Back to Lumo</LinkButton>}
        className="py-24"
      >
        Somebody will look at it, and you will hear what came of it.
      </EmptyState>
    );
  }
  const about = thing.safeParse(asked);
  if (!about.success) return notFound();
  const { kind, ref } = about.data;
  const found = await orNotFound(getThing(actor, about.data).catch(nothing));
  return (
    <PageColumn width="narrow">
      <PageHeader
        title={`Report this ${KIND_NAMES[kind]}`}
        description="The staff of Lumo will look at it as you see it now. Nobody is told who reported it."
      />
      <div className="grid gap-8">
        {(found.title || found.excerpt) && (
          <blockquote className="grid gap-1 wrap-anywhere rounded-card border border-line bg-surface px-5 py-4">
            {found.title && <p className="font-medium text-ink">{found.title}</p>}
            {found.excerpt && <p className="text-ink-soft">{found.excerpt}</p>}
          </blockquote>
        )}
        <ReportForm kind={kind} thing={ref} />
      </div>
    </PageColumn>
  );
}

/** What is one's own is nothing to report. */
function nothing(error: unknown): never {
  if (isAppError(error, "forbidden")) notFound();
  throw error;
}

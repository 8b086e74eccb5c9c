import type { Metadata } from "next";
import { BackToDesk } from "@/components/blog/write/back-to-desk";
import { MostRead } from "@/components/blog/write/most-read";
import { ViewsChart } from "@/components/blog/write/views-chart";
import { PageColumn } from "@/components/layout/page-column";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { getAnalytics } from "@/lib/blog/views/queries";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "How they are read · Blog", robots: { index: false } };

const SPANS = [7, 30, 90] as const;

type Props = { searchParams: Promise<{ days?: string | string[] }> };

export default async function FiguresPage({ searchParams }: Props) {
  const [actor, given] = await Promise.all([pageActor(), searchParams]);
  const days = SPANS.find((span) => String(span) === given.days) ?? 30;
  const { published, views, allViews, comments, posts, days: byDay } = await getAnalytics(actor, { days });
  const sums = [
    [`Readers in ${days} days`, views],
    ["Readers altogether", allViews],
    ["Comments", comments],
    ["Posts", published],
  ] as const;
  return (
    <PageColumn>
      <PageHeader
        title="How they are read"
        eyebrow={<BackToDesk />}
        description="Everybody counts once a day and post. Who they were is not kept."
      />
      {published === 0 ? (
        <EmptyState title="Nothing published yet">
          When a post of yours is out, its readers are counted here.
        </EmptyState>
      ) : (
        <div className="grid gap-8">
          <Tabs
            label="Span"
            tabs={SPANS.map((span) => ({
              href: `/blog/write/figures?days=${span}`,
              label: `${span} days`,
              current: span === days,
            }))}
          />
          <dl className="grid grid-cols-2 gap-4 lg:grid-cols-4">
            {sums.map(([name, value]) => (
              <div
                key={name}
                className="flex flex-col-reverse rounded-card border border-line bg-surface p-5"
              >
                <dt className="text-ink-faint">{name}</dt>
                <dd className="font-serif text-2xl text-ink">{value.toLocaleString("en")}</dd>
              </div>
            ))}
          </dl>
          <section aria-label="Readers a day">
            <ViewsChart days={byDay} posts={posts} />
          </section>
          <section aria-labelledby="posts" className="grid gap-2">
            <h2 id="posts" className="font-serif text-ink text-xl">
              The most read
            </h2>
            <MostRead posts={posts} />
          </section>
        </div>
      )}
    </PageColumn>
  );
}

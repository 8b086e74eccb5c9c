import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { SeriesFields } from "@/components/blog/series/series-fields";
import { SeriesOrder } from "@/components/blog/series/series-order";
import { PageColumn } from "@/components/layout/page-column";
import { SavedNote } from "@/components/profiles/saved-note";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { ref } from "@/lib/blog/schema";
import { changeSeriesWords, endSeries } from "@/lib/blog/series/actions";
import { getSeries } from "@/lib/blog/series/queries";
import { orNotFound, pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "A series · Blog", robots: { index: false } };

type Props = { params: Promise<{ slug: string }> };

export default async function SeriesSettingsPage({ params }: Props) {
  const [actor, given] = await Promise.all([pageActor(), params]);
  const series = await orNotFound(getSeries(actor, ref.safeParse(given.slug).data ?? "-"));
  if (!series.mayKeep) notFound();
  const { slug, title, posts } = series;
  return (
    <PageColumn>
      <PageHeader
        title={title}
        eyebrow={
          <Link href="/blog/write/series" prefetch={false} className="hover:text-ink hover:underline">
            Series
          </Link>
        }
        actions={
          <LinkButton href={`/blog/series/${slug}`} prefetch={false}>
            As readers see it
          </LinkButton>
        }
      />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="order" className="grid content-start gap-4">
          <h2 id="order" className="font-serif text-ink text-xl">
            In this order
          </h2>
          {posts.length === 0 ? (
            <EmptyState title="Nothing in it yet">
              Where a post is written, its series is chosen beside the words.
            </EmptyState>
          ) : (
            <SeriesOrder series={series} />
          )}
        </section>
        <div className="grid content-start gap-6">
          <Form
            action={changeSeriesWords}
            className="grid gap-4 rounded-card border border-line bg-surface p-5"
          >
            <input type="hidden" name="slug" value={slug} />
            <SeriesFields series={series} />
            <div className="flex items-center gap-4">
              <SubmitButton variant="secondary">Save</SubmitButton>
              <SavedNote>Saved</SavedNote>
            </div>
            <Refresh />
          </Form>
          <details className="text-sm">
            <summary className="text-ink-soft">End this series</summary>
            <Form action={endSeries} className="grid justify-items-start gap-3 pt-3">
              <input type="hidden" name="slug" value={slug} />
              <p className="text-ink-soft">Its posts stay, each by itself.</p>
              <SubmitButton variant="danger" size="sm">
                End it
              </SubmitButton>
            </Form>
          </details>
        </div>
      </div>
    </PageColumn>
  );
}

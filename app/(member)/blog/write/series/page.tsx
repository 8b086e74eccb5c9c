import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { SeriesFields } from "@/components/blog/series/series-fields";
import { BackToDesk } from "@/components/blog/write/back-to-desk";
import { PageColumn } from "@/components/layout/page-column";
import { inNumbers } from "@/components/profiles/in-numbers";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { openSeries } from "@/lib/blog/series/actions";
import { listSeries } from "@/lib/blog/series/queries";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Series · Blog", robots: { index: false } };

export default async function SeriesDeskPage() {
  const { items, mayKeep } = await listSeries(await pageActor());
  if (!mayKeep) notFound();
  return (
    <PageColumn>
      <PageHeader
        title="Series"
        eyebrow={<BackToDesk />}
        description="Posts that belong together, in an order. A post joins one where it is written."
      />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="all">
          <h2 id="all" className="sr-only">
            All series
          </h2>
          {items.length === 0 ? (
            <EmptyState title="No series yet">Open the first one beside this.</EmptyState>
          ) : (
            <ul className="divide-y divide-line border-line border-y">
              {items.map(({ slug, title, description, posts }) => (
                <li key={slug} className="relative grid gap-1 py-4">
                  <h3 className="font-serif text-ink text-lg leading-snug">
                    <Link
                      href={`/blog/write/series/${slug}`}
                      prefetch={false}
                      className="after:absolute after:inset-0 hover:underline"
                    >
                      {title}
                    </Link>
                  </h3>
                  {description && <p className="text-ink-soft">{description}</p>}
                  <p className="text-ink-faint text-sm">{inNumbers(posts, "post")}</p>
                </li>
              ))}
            </ul>
          )}
        </section>
        <Form
          action={openSeries}
          className="grid content-start gap-4 self-start rounded-card border border-line bg-surface p-5"
        >
          <h2 className="font-serif text-ink text-xl">A new series</h2>
          <SeriesFields />
          <SubmitButton className="justify-self-start">Open it</SubmitButton>
        </Form>
      </div>
    </PageColumn>
  );
}

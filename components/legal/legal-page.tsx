import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/prose";

/** A page of our own rules: what it is, since when, and the words. */
export function LegalPage({
  title,
  summary,
  since,
  children,
}: {
  title: string;
  summary: string;
  since: string;
  children: ReactNode;
}) {
  return (
    <article className="page-narrow pb-10">
      <PageHeader title={title} description={summary} />
      <p className="border-line border-t pt-4 pb-8 text-ink-faint text-sm">In force since {since}</p>
      <Prose>{children}</Prose>
    </article>
  );
}

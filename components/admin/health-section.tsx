import { PillLinks } from "@/components/ui/pill-links";
import type { Health } from "@/lib/admin/health/schema";
import { SPANS, type Span } from "@/lib/admin/health/spans";
import { FactRow } from "./fact-row";
import { HealthFigures } from "./health-figures";
import { SlowList } from "./slow-list";

const LABELS: Record<Span, string> = { hour: "The last hour", day: "The last day" };

/** How the machines do: what they answered, what went wrong, what waits. */
export function HealthSection({ health: { figures, queue }, span }: { health: Health; span: Span }) {
  const number = (count: number) => count.toLocaleString("en");
  return (
    <section aria-labelledby="machines" className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="machines" className="font-serif text-ink text-xl">
          The machines
        </h2>
        <PillLinks
          label="Since when"
          links={SPANS.map((each) => ({
            href: each === "hour" ? "/admin" : `/admin?span=${each}`,
            label: LABELS[each],
            current: each === span,
          }))}
        />
      </div>
      <FactRow
        facts={[
          { label: "Live connections", value: figures ? number(figures.streams) : "–" },
          { label: "Jobs due now", value: number(queue.due), href: "/admin/jobs?box=waiting" },
          {
            label: "Oldest of them",
            value: queue.due > 0 ? wait(queue.oldestSeconds) : "–",
            href: "/admin/jobs?box=waiting",
          },
          {
            label: "Jobs for later",
            value: number(Math.max(0, queue.waiting - queue.due)),
            href: "/admin/jobs?box=waiting",
          },
          { label: "Jobs that failed", value: number(queue.failed), href: "/admin/jobs" },
        ]}
      />
      {figures ? (
        <>
          <HealthFigures figures={figures} span={span} />
          <h3 className="pt-2 font-medium text-ink-faint text-sm">What the database took longest over</h3>
          <SlowList slowest={figures.slowest} />
        </>
      ) : (
        <p className="rounded-card border border-line bg-surface px-4 py-3 text-ink-soft">
          Redis does not answer just now, and the figures are kept there. Try again in a moment.
        </p>
      )}
    </section>
  );
}

function wait(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return seconds < 3_600 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`;
}

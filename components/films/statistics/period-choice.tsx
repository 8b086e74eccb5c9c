import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { PillLinks } from "@/components/ui/pill-links";
import type { Statistics, StatisticsQuery } from "@/lib/films/statistics/schema";

type Props = { path: string; asked: StatisticsQuery; years: Statistics["years"] };

/** Which time is told of: all of it, a year, or from one day to another. The address says which. */
export function PeriodChoice({ path, asked, years }: Props) {
  const isAll = Object.values(asked).every((each) => each === undefined);
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <PillLinks
        label="Of which time"
        links={[
          { href: path, label: "All time", current: isAll },
          ...years.toReversed().map(({ year, viewings }) => ({
            href: `${path}?year=${year}`,
            label: String(year),
            current: asked.year === year,
            count: viewings,
          })),
        ]}
      />
      <details className="group/period" open={Boolean(asked.from || asked.to)}>
        <summary className="cursor-pointer text-ink-soft text-sm underline-offset-4 hover:text-ink hover:underline">
          From one day to another
        </summary>
        <form action={path} className="flex flex-wrap items-end gap-3 pt-3">
          <Field label="From" name="from">
            <Input type="date" name="from" defaultValue={asked.from} />
          </Field>
          <Field label="To" name="to">
            <Input type="date" name="to" defaultValue={asked.to} />
          </Field>
          <Button type="submit">Show</Button>
        </form>
      </details>
    </div>
  );
}

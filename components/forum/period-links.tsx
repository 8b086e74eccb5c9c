import { PillLinks } from "@/components/ui/pill-links";
import { PERIODS, type Period } from "@/lib/forum/threads/schema";
import { listHref } from "./forum-list";

const LABELS: Record<Period, string> = {
  day: "Today",
  week: "This week",
  month: "This month",
  year: "This year",
  all: "All time",
};

/** Of which time the top threads are. */
export function PeriodLinks({ path, current }: { path: string; current: Period }) {
  return (
    <PillLinks
      label="Period"
      className="pt-4"
      links={PERIODS.map((period) => ({
        href: listHref(path, "top", period),
        label: LABELS[period],
        current: period === current,
      }))}
    />
  );
}

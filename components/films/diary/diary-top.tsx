import { PillLinks } from "@/components/ui/pill-links";
import type { DiaryPage } from "@/lib/films/diary/schema";

type Props = { path: string; counts: DiaryPage["counts"]; isCalendar: boolean };

/** How much there is in a diary, and the two ways to read it. */
export function DiaryTop({ path, counts: { films, viewings }, isCalendar }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-4">
      <p className="text-ink-soft text-sm">
        {films === 1 ? "One film" : `${films.toLocaleString("en")} films`} watched,{" "}
        {viewings === 1 ? "one viewing" : `${viewings.toLocaleString("en")} viewings`} in the diary
      </p>
      <PillLinks
        label="How to read it"
        links={[
          { href: path, label: "List", current: !isCalendar },
          { href: `${path}?view=calendar`, label: "Calendar", current: isCalendar },
        ]}
      />
    </div>
  );
}

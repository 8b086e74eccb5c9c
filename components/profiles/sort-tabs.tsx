import { Tabs } from "@/components/ui/tabs";
import { SORTS, type Sort } from "@/lib/profiles/directory/schema";

const LABELS: Record<Sort, string> = {
  popular: "Popular",
  newest: "Newest",
  alphabetical: "Alphabetical",
};

/** In which order the directory is. */
export function SortTabs({ current }: { current: Sort }) {
  return (
    <Tabs
      label="Order"
      tabs={SORTS.map((sort) => ({
        href: sort === "popular" ? "/members" : `/members?sort=${sort}`,
        label: LABELS[sort],
        current: sort === current,
      }))}
    />
  );
}

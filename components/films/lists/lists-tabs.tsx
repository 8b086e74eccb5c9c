import { PillLinks } from "@/components/ui/pill-links";
import type { ListSort } from "@/lib/films/lists/limits";
import { listsHref } from "./lists-href";

const NAMES: Record<ListSort, string> = {
  popular: "Popular",
  recent: "Changed last",
  followed: "From people you follow",
};

type Props = { sort: ListSort; tag: string | undefined; isMember: boolean };

/** Which lists are shown, and in what order. */
export function ListsTabs({ sort, tag, isMember }: Props) {
  const sorts: ListSort[] = isMember ? ["popular", "recent", "followed"] : ["popular", "recent"];
  return (
    <PillLinks
      label="Which lists"
      links={sorts.map((each) => ({
        href: listsHref(each, tag),
        label: NAMES[each],
        current: each === sort,
      }))}
    />
  );
}

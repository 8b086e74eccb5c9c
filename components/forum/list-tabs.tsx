import { Tabs } from "@/components/ui/tabs";
import { type ForumSort, listHref } from "./forum-list";

type Props = {
  path: string;
  current: ForumSort | Mine | null;
  /** What the address without a list shows. */
  first: string;
  sorts: readonly ForumSort[];
  /** What a member keeps. */
  mine?: readonly Mine[];
};
type Mine = "bookmarks" | "drafts";

const LABELS: Record<ForumSort, string> = {
  latest: "Latest",
  new: "New",
  unread: "Unread",
  trending: "Trending",
  top: "Top",
};
const MINE: Record<Mine, string> = { bookmarks: "Bookmarks", drafts: "Drafts" };

/** Which list of threads. */
export function ListTabs({ path, current, first, sorts, mine = [] }: Props) {
  return (
    <Tabs
      label="Lists"
      tabs={[
        { href: path, label: first, current: current === null },
        ...sorts.map((sort) => ({
          href: listHref(path, sort),
          label: LABELS[sort],
          current: sort === current,
        })),
        ...mine.map((each) => ({ href: `${path}/${each}`, label: MINE[each], current: each === current })),
      ]}
    />
  );
}

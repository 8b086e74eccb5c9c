import { Tabs } from "@/components/ui/tabs";
import { SORTS } from "@/lib/communities/schema";
import { type DirectoryAsked, directoryHref } from "./directory-href";

const LABELS = { popular: "Popular", active: "Active", newest: "Newest", alphabetical: "Alphabetical" };

/** In which order the directory is, or only one's own of it. */
export function DirectoryTabs({ asked, hasOwn }: { asked: DirectoryAsked; hasOwn: boolean }) {
  const { topic } = asked;
  const isMine = asked.mine === "true";
  const own = {
    href: directoryHref({ q: "", topic: undefined, sort: "popular", mine: "true" }),
    label: "Mine",
    current: isMine,
  };
  return (
    <Tabs
      label="Order"
      tabs={[
        ...SORTS.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)).map((sort) => ({
          href: directoryHref({ q: "", topic, sort, mine: "false" }),
          label: LABELS[sort],
          current: !isMine && sort === asked.sort,
        })),
        ...(hasOwn ? [own] : []),
      ]}
    />
  );
}

const ORDER = ["popular", "active", "newest", "alphabetical"];

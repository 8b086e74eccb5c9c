import { Tabs } from "@/components/ui/tabs";
import { KINDS, type KindName, type Tab } from "@/lib/search/schema";
import { type SearchAsked, searchHref } from "./search-href";
import { KIND_NAMES } from "./search-words";

type Props = { asked: SearchAsked; kind: KindName | undefined; tabs: Tab[] };

/** Everything, or of one kind, with how many there are. */
export function SearchTabs({ asked, kind, tabs }: Props) {
  return (
    <Tabs
      label="Kinds"
      className="min-w-0 max-w-full"
      tabs={[
        { href: searchHref(asked), label: "Everything", current: !kind },
        ...KINDS.map((name) => {
          const { count = 0, isMore } = tabs.find((tab) => tab.kind === name) ?? {};
          return {
            href: searchHref(asked, name),
            label: KIND_NAMES[name],
            current: name === kind,
            count,
            isMore,
          };
        }),
      ]}
    />
  );
}

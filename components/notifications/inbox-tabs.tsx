import { Tabs } from "@/components/ui/tabs";
import type { Filter } from "@/lib/notifications/schema";
import { GROUP_LABELS, TYPE_GROUPS, TYPES, TYPES_IN_USE } from "@/lib/notifications/types";

const groups = TYPE_GROUPS.filter((group) => TYPES_IN_USE.some((type) => TYPES[type].group === group));

/** All, unread, and one tab for each family of notifications that anybody can get. */
export function InboxTabs({ filter, unread }: { filter: Filter; unread: number }) {
  const tabs = [
    { filter: "all", label: "All", href: "/notifications" },
    { filter: "unread", label: "Unread", href: "/notifications?filter=unread", count: unread || undefined },
    ...groups.map((group) => ({
      filter: group,
      label: GROUP_LABELS[group],
      href: `/notifications?filter=${group}`,
    })),
  ];
  return (
    <Tabs
      label="Which notifications"
      tabs={tabs.map(({ filter: own, ...tab }) => ({ ...tab, current: own === filter }))}
    />
  );
}

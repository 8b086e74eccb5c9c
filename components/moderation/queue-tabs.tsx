import { Tabs } from "@/components/ui/tabs";
import type { QueuePage, QueueQuery } from "@/lib/moderation/schema";
import { BOXES, type Box } from "@/lib/moderation/verdicts";
import { queueHref } from "./queue-href";

const LABELS: Record<Box, string> = { open: "Reported", mine: "With me", appeals: "Appeals", done: "Done" };

type Props = { current: QueueQuery["box"] | "held"; counts: QueuePage["counts"] };

/** The boxes of the queue, with how much is in each. */
export function QueueTabs({ current, counts }: Props) {
  const boxes = BOXES.map((box) => ({
    href: queueHref({ box }),
    label: LABELS[box],
    current: box === current,
    ...(box !== "done" && counts[box] > 0 && { count: counts[box] }),
  }));
  const held = {
    href: "/moderation/held",
    label: "To approve",
    current: current === "held",
    ...(counts.held && { count: counts.held }),
  };
  return <Tabs label="Boxes" tabs={counts.held === null ? boxes : [held, ...boxes]} />;
}

import { ChipLinks } from "@/components/ui/chip-links";
import type { TopicCount } from "@/lib/communities/schema";
import { topicHref } from "./words";

/** What communities are about, each a way to those that are. */
export function TopicLinks({ topics, current }: { topics: TopicCount[]; current: string | undefined }) {
  const shown =
    current && !topics.some(({ topic }) => topic === current)
      ? [{ topic: current, count: 0 }, ...topics]
      : topics;
  if (shown.length === 0) return null;
  return (
    <ChipLinks
      label="Topics"
      chips={shown.map(({ topic }) => ({
        href: topic === current ? "/communities" : topicHref(topic),
        label: topic,
        current: topic === current,
      }))}
    />
  );
}

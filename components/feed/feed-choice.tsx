import { PillLinks } from "@/components/ui/pill-links";
import { SHELF_NAMES, type Shelf } from "@/lib/feed/kinds";
import type { FeedPlace } from "@/lib/feed/schema";
import { feedHref } from "./feed-href";

const NAMES: Record<Shelf, string> = {
  films: "Films",
  lists: "Lists",
  words: "Talk",
  communities: "Communities",
  achievements: "Achievements",
};

/** Of what kind a feed is shown, and in which order. */
export function FeedChoice({ order, show }: Pick<FeedPlace, "order" | "show">) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <PillLinks
        label="What it shows"
        links={[
          { href: feedHref({ order }), label: "Everything", current: !show },
          ...SHELF_NAMES.map((name) => ({
            href: feedHref({ order, show: name }),
            label: NAMES[name],
            current: show === name,
          })),
        ]}
      />
      <PillLinks
        label="Its order"
        links={[
          { href: feedHref({ show }), label: "Newest", current: order === "newest" },
          { href: feedHref({ show, order: "ranked" }), label: "For you", current: order === "ranked" },
        ]}
      />
    </div>
  );
}

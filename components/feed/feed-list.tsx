"use client";
import { useMemo, useState } from "react";
import { LoadOn } from "@/components/ui/load-on";
import type { FeedItem as Item } from "@/lib/feed/schema";
import { FeedItem } from "./feed-item";
import { type Hidden, HidingContext, withoutHidden } from "./hidden-things";

type Props = { items: Item[]; nextCursor: string | null; path: string };

/** A page of a feed, and those after it. What the reader mutes goes from all of them at once. */
export function FeedList({ items, nextCursor, path }: Props) {
  const [hidden, setHidden] = useState<Hidden>({ members: [], films: [] });
  const hiding = useMemo(
    () => ({
      hide: ({ members = [], films = [] }: Partial<Hidden>) =>
        setHidden((now) => ({ members: [...now.members, ...members], films: [...now.films, ...films] })),
      show: ({ members = [], films = [] }: Partial<Hidden>) =>
        setHidden((now) => ({
          members: now.members.filter((id) => !members.includes(id)),
          films: now.films.filter((id) => !films.includes(id)),
        })),
    }),
    [],
  );
  const shown = (item: Item) => {
    const left = withoutHidden(item, hidden);
    return left && <FeedItem item={left} />;
  };
  return (
    <HidingContext value={hiding}>
      <ul data-list aria-label="Your feed" className={ROWS}>
        {items.map((item) => (
          <li key={item.id} className="empty:hidden">
            {shown(item)}
          </li>
        ))}
      </ul>
      <LoadOn
        path={path}
        source={`/api/v1/feed${path.slice(1)}`}
        cursor={nextCursor}
        what="things"
        keyOf={(item: Item) => item.id}
        grid={`mt-0 ${ROWS} border-t border-line`}
      >
        {shown}
      </LoadOn>
    </HidingContext>
  );
}

const ROWS = "divide-y divide-line";

"use client";
import { Ellipsis } from "lucide-react";
import { lazy, useState } from "react";
import { Button } from "@/components/ui/button";
import { OpenedLater } from "@/components/ui/opened-later";
import type { FeedItem } from "@/lib/feed/schema";

const ItemActs = lazy(() => import("./item-acts").then(({ ItemActs: acts }) => ({ default: acts })));

/** What a reader can do about something in their feed. Fetched when it is first asked for. */
export function ItemMenu({ item }: { item: FeedItem }) {
  const [isAsked, ask] = useState(false);
  const label = `More about what ${item.actor.name} did`;
  const closed = (
    <Button size="icon" variant="ghost" aria-label={label} aria-haspopup="menu" onClick={() => ask(true)}>
      <Ellipsis aria-hidden="true" />
    </Button>
  );
  return (
    <OpenedLater isOpen={isAsked} closed={closed}>
      <ItemActs item={item} label={label} />
    </OpenedLater>
  );
}

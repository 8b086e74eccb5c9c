"use client";
import { moveOnWatchlist } from "@/lib/films/watchlist/actions";
import type { WatchlistItem } from "@/lib/films/watchlist/schema";
import { useArranging } from "../arranging/use-arranging";
import { WatchlistRow } from "./watchlist-row";

type Props = {
  items: readonly WatchlistItem[];
  /** What stands before the first of them. */
  start: string | null;
  /** They stand in the order by hand, all of them. */
  isArranged: boolean;
};

/** One's own watchlist: a row a film, with what one noted on it, drawn or stepped to another place. */
export function OwnWatchlist({ items, start, isArranged }: Props) {
  const { order, dragged, said, move, rowOf, behindAt } = useArranging(items, start, moveOnWatchlist);
  return (
    <>
      <ol className="divide-y divide-line border-line border-y">
        {order.map((item, at) => {
          const { slug } = item.film;
          return (
            <li
              key={slug}
              {...(isArranged ? rowOf(slug) : {})}
              className={dragged === slug ? "bg-raised opacity-70" : undefined}
            >
              <WatchlistRow
                item={item}
                arranging={
                  isArranged
                    ? {
                        at,
                        of: order.length,
                        move,
                        behind: { up: behindAt(at - 1), down: slugAt(order, at + 1) },
                      }
                    : null
                }
              />
            </li>
          );
        })}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}

const slugAt = (order: readonly WatchlistItem[], at: number) => order[at]?.film.slug ?? null;

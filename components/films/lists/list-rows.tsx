"use client";
import { moveOnList } from "@/lib/films/lists/actions";
import type { ListItem } from "@/lib/films/lists/schema";
import { useArranging } from "../arranging/use-arranging";
import { ListRow } from "./list-row";

type Props = {
  id: string;
  isRanked: boolean;
  items: readonly ListItem[];
  /** How many stand before the first of them, and which right before it. */
  before: number;
  start: string | null;
};

/** The films of a list one edits: drawn or stepped to another place, noted on, taken off. */
export function ListRows({ id, isRanked, items, before, start }: Props) {
  const send = (place: { slug: string; behind: string | null }) => moveOnList({ id, ...place });
  const { order, dragged, said, move, rowOf, behindAt } = useArranging(items, start, send);
  return (
    <>
      <ol className="divide-y divide-line border-line border-y" start={before + 1}>
        {order.map((item, at) => {
          const { slug } = item.film;
          return (
            <li key={slug} {...rowOf(slug)} className={dragged === slug ? "bg-raised opacity-70" : undefined}>
              <ListRow
                id={id}
                item={item}
                number={isRanked ? before + at + 1 : null}
                arranging={{
                  at,
                  of: order.length,
                  move,
                  behind: { up: behindAt(at - 1), down: order[at + 1]?.film.slug ?? null },
                }}
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

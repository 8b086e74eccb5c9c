import { useEffect, useRef, useState } from "react";
import { toast } from "@/components/ui/toast";

type Placed = { film: { slug: string; title: string } };
type Answer = { ok: boolean; message?: string };

/**
 * Things in an order by hand. What is moved stands there at once, and goes back with a sentence when that is refused. A move
 * names the film it goes behind, not a number: what somebody else moves at the same time stays where they put it.
 */
export function useArranging<T extends Placed>(
  items: readonly T[],
  /** What stands before the first of them; null where nothing does. */
  start: string | null,
  send: (place: { slug: string; behind: string | null }) => Promise<Answer>,
) {
  const [order, setOrder] = useState(items);
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, say] = useState("");
  const focusOn = useRef<string | null>(null);
  useEffect(() => setOrder(items), [items]);
  // Where a row moves in the document the focus is lost.
  useEffect(() => {
    if (!focusOn.current) return;
    document.getElementById(`move-${focusOn.current}`)?.focus();
    focusOn.current = null;
  });

  const at = (slug: string) => order.findIndex(({ film }) => film.slug === slug);

  function shift(slug: string, to: number): readonly T[] {
    const next = [...order];
    const [moved] = next.splice(at(slug), 1);
    if (moved) next.splice(to, 0, moved);
    return next;
  }

  async function put(next: readonly T[], slug: string) {
    const place = next.findIndex(({ film }) => film.slug === slug);
    const title = next[place]?.film.title;
    setOrder(next);
    say(`${title} is number ${place + 1} of ${next.length} now.`);
    const behind = next[place - 1]?.film.slug ?? start;
    const answer = await send({ slug, behind }).catch(() => ({
      ok: false,
      message: "Lumo could not be reached, so nothing was moved. Try again in a moment.",
    }));
    if (answer.ok) return;
    setOrder(items);
    toast.error(answer.message ?? "That could not be moved.");
  }

  return {
    order,
    /** Behind what something goes to stand at a place, where there is no script. */
    behindAt: (place: number) => order[place - 1]?.film.slug ?? start,
    dragged,
    /** For a live region. */
    said,
    move(slug: string, to: number) {
      if (to < 0 || to >= order.length || to === at(slug)) return;
      focusOn.current = slug;
      void put(shift(slug, to), slug);
    },
    /** What a row needs to be drawn to another place. */
    rowOf: (slug: string) => ({
      draggable: true,
      onDragStart: () => setDragged(slug),
      onDragOver: (event: { preventDefault: () => void }) => {
        if (!dragged) return;
        event.preventDefault();
        if (dragged !== slug) setOrder(shift(dragged, at(slug)));
      },
      onDrop: (event: { preventDefault: () => void }) => event.preventDefault(),
      onDragEnd: () => {
        if (dragged && items.some(({ film }, nth) => film.slug !== order[nth]?.film.slug))
          void put(order, dragged);
        setDragged(null);
      },
    }),
  };
}

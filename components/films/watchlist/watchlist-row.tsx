import Link from "next/link";
import type { ComponentProps } from "react";
import { Badge } from "@/components/ui/badge";
import { submitPlace, submitWatchlist } from "@/lib/films/watchlist/actions";
import { PRIORITIES } from "@/lib/films/watchlist/choices";
import type { WatchlistItem } from "@/lib/films/watchlist/schema";
import { ArrangedRow } from "../arranging/arranged-row";
import { MoveButtons } from "../arranging/move-buttons";
import { inHours } from "../in-hours";
import { NoteForm } from "./note-form";

type Props = {
  item: WatchlistItem;
  arranging: Pick<ComponentProps<typeof MoveButtons>, "at" | "of" | "behind" | "move"> | null;
};

/** A film on one's own watchlist, with what one keeps about it and what one can do with it. */
export function WatchlistRow({ item: { film, mine }, arranging }: Props) {
  const { slug, title, year, directors, minutes } = film;
  const { note, priority } = mine ?? { note: "", priority: 1 };
  return (
    <ArrangedRow
      film={film}
      heading={
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <Link
            href={`/films/${slug}`}
            prefetch={false}
            draggable={false}
            className="font-serif text-ink text-lg leading-snug underline-offset-4 hover:underline"
          >
            {title}
          </Link>
          {priority !== 1 && <Badge tone={priority === 2 ? "beam" : undefined}>{PRIORITIES[priority]}</Badge>}
        </p>
      }
      facts={[year, directors.slice(0, 2).join(", "), minutes && inHours(minutes)]}
      note={note}
      moves={arranging && <MoveButtons film={film} action={submitPlace} {...arranging} />}
      off={{ action: submitWatchlist, what: "your watchlist" }}
    >
      <NoteForm slug={slug} note={note} priority={priority} />
    </ArrangedRow>
  );
}

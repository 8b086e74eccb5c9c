import { SlidersHorizontal } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { PillLinks } from "@/components/ui/pill-links";
import { Select } from "@/components/ui/select";
import { LENGTHS } from "@/lib/films/lengths";
import { SORT_NAMES, SORTS } from "@/lib/films/watchlist/choices";
import type { WatchlistAsked } from "@/lib/films/watchlist/schema";
import { DecadeField } from "../decade-field";
import { GenreField } from "../genre-field";
import { watchlistHref } from "./watchlist-href";

type Props = { handle: string; asked: WatchlistAsked; thisYear: number };

/** In which order a watchlist stands, and what narrows it down. A plain form: the address is what was asked. */
export function WatchlistTools({ handle, asked, thisYear }: Props) {
  const { sort = "mine", genre, length, decade } = asked;
  const isNarrow = Boolean(genre || length || decade);
  return (
    <div className="grid gap-3">
      <PillLinks
        label="Order"
        links={SORTS.map((each) => ({
          href: watchlistHref(handle, { ...asked, sort: each }),
          label: SORT_NAMES[each],
          current: each === sort,
        }))}
      />
      <form action={`/members/${handle}/watchlist`} method="get">
        {sort !== "mine" && <input type="hidden" name="sort" value={sort} />}
        <details open={isNarrow}>
          <summary className="inline-flex min-h-9 cursor-pointer list-none items-center gap-2 rounded-control text-ink-soft text-sm hover:text-ink [&::-webkit-details-marker]:hidden">
            <SlidersHorizontal aria-hidden="true" className="size-4" />
            Genre, length, decade
          </summary>
          <div className="mt-2 grid grid-cols-2 gap-4 rounded-card border border-line bg-surface p-4 sm:grid-cols-3">
            <GenreField genre={genre} />
            <Field label="Length" name="length">
              <Select
                defaultValue={length ?? ""}
                options={any(Object.entries(LENGTHS).map(([value, { label }]) => ({ value, label })))}
              />
            </Field>
            <DecadeField decade={decade} thisYear={thisYear} />
            <div className="col-span-full flex justify-end gap-2">
              {isNarrow && (
                <LinkButton href={watchlistHref(handle, { sort })} variant="ghost">
                  Take all away
                </LinkButton>
              )}
              <Button type="submit">Show films</Button>
            </div>
          </div>
        </details>
      </form>
    </div>
  );
}

const any = (options: { value: string; label: string }[]) => [{ value: "", label: "Any" }, ...options];

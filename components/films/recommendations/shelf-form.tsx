import { SlidersHorizontal } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { LinkButton } from "@/components/ui/link-button";
import type { RecommendationShelf } from "@/lib/films/recommendations/schema";
import { DecadeField } from "../decade-field";
import { GenreField } from "../genre-field";

type Props = { asked: RecommendationShelf; hasServices: boolean; thisYear: number };

/** What narrows recommendations down. A plain form: the address is what was asked. */
export function ShelfForm({ asked: { genre, decade, watch }, hasServices, thisYear }: Props) {
  const isNarrow = Boolean(genre || decade || watch);
  return (
    <form action="/films/recommended" method="get" className="pb-6">
      <details open={isNarrow}>
        <summary className="inline-flex min-h-9 cursor-pointer list-none items-center gap-2 rounded-control text-ink-soft text-sm hover:text-ink [&::-webkit-details-marker]:hidden">
          <SlidersHorizontal aria-hidden="true" className="size-4" />
          Genre, decade, where to watch
        </summary>
        <div className="mt-2 grid grid-cols-2 items-end gap-4 rounded-card border border-line bg-surface p-4 sm:grid-cols-3">
          <GenreField genre={genre} />
          <DecadeField decade={decade} thisYear={thisYear} />
          <div className="col-span-2 sm:col-span-1">
            {hasServices ? (
              <Checkbox
                name="watch"
                value="mine"
                label="On a service of mine"
                defaultChecked={watch === "mine"}
              />
            ) : (
              <LinkButton href="/settings/films" variant="ghost" prefetch={false}>
                Say which services you have
              </LinkButton>
            )}
          </div>
          <div className="col-span-full flex justify-end gap-2">
            {isNarrow && (
              <LinkButton href="/films/recommended" variant="ghost" prefetch={false}>
                Take all away
              </LinkButton>
            )}
            <Button type="submit">Show films</Button>
          </div>
        </div>
      </details>
    </form>
  );
}

"use client";
import { EyeOff } from "lucide-react";
import type { Recommendation } from "@/lib/films/recommendations/schema";
import { FilmCard } from "../film-card";
import { WatchlistButton } from "../watchlist/watchlist-button";
import { AsideButton } from "./aside-button";
import { useAside } from "./use-aside";
import { whyRecommended } from "./why-recommended";

/** A film for somebody: why, and what they make of the idea. One that is put aside leaves its place to the way back. */
export function RecommendedFilm({ film }: { film: Recommendation }) {
  const { slug, title } = film;
  const { isAside, turn } = useAside(slug, false);
  if (isAside)
    return (
      <div className="grid aspect-2/3 animate-fade content-center justify-items-center gap-3 rounded-card border border-line border-dashed p-4 text-center">
        <p role="status" className="text-ink-soft text-sm">
          You will not be shown {title} here again.
        </p>
        <AsideButton slug={slug} wants="back" label={`Undo: bring ${title} back`} onTurn={() => turn("back")}>
          Undo
        </AsideButton>
      </div>
    );
  return (
    <div className="grid h-full grid-rows-[auto_1fr_auto] content-start gap-1">
      <FilmCard film={film} />
      <p className="line-clamp-3 text-ink-soft text-xs">{whyRecommended(film.because)}</p>
      <div className="-ml-2 flex items-center gap-0.5 pt-1">
        <WatchlistButton film={film} isOnWatchlist={false} isSmall />
        <AsideButton slug={slug} wants="aside" label={`Not for me: ${title}`} onTurn={() => turn("aside")}>
          <EyeOff aria-hidden="true" /> Not for me
        </AsideButton>
      </div>
    </div>
  );
}

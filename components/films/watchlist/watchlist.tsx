import { BackToFirst } from "@/components/profiles/back-to-first";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import type { listWatchlist } from "@/lib/films/watchlist/list-watchlist";
import type { WatchlistAsked } from "@/lib/films/watchlist/schema";
import { now } from "@/lib/platform/clock";
import type { Profile } from "@/lib/profiles/schema";
import { FilmGrid } from "../film-grid";
import { MoreWatchlist } from "./more-watchlist";
import { OwnWatchlist } from "./own-watchlist";
import { watchlistHref } from "./watchlist-href";
import { WatchlistSettings } from "./watchlist-settings";
import { WatchlistTools } from "./watchlist-tools";

type Props = {
  profile: Profile;
  asked: WatchlistAsked;
  cursor: string | undefined;
  /** Null where it is not the viewer's to see. */
  page: Awaited<ReturnType<typeof listWatchlist>> | null;
};

/** The films somebody means to see: posters for everybody, rows to arrange and note on for themselves. */
export function Watchlist({ profile, asked, cursor, page }: Props) {
  const { handle, name, relation } = profile;
  if (!page)
    return <EmptyState title="Not for every eye">{name} keeps their watchlist to themselves.</EmptyState>;
  const { items, nextCursor, settings, start } = page;
  const path = watchlistHref(handle, asked);
  const isNarrow = Boolean(asked.genre || asked.length || asked.decade);
  const isArranged = !isNarrow && (asked.sort ?? "mine") === "mine";
  return (
    <section aria-labelledby="watchlist" className="grid gap-5">
      <h2 id="watchlist" className="sr-only">
        Watchlist
      </h2>
      {settings && <WatchlistSettings {...settings} />}
      {(items.length > 0 || isNarrow) && (
        <WatchlistTools handle={handle} asked={asked} thisYear={now().getUTCFullYear()} />
      )}
      {cursor && <BackToFirst path={path} />}
      {items.length === 0 ? (
        <EmptyState
          title={isNarrow ? "No film like that on it" : "Nothing on it yet"}
          action={relation?.isYou && <LinkButton href="/films">Look through the films</LinkButton>}
        >
          {relation?.isYou
            ? "Put films here that you mean to see, from any poster."
            : `${name} has nothing here at the moment.`}
        </EmptyState>
      ) : settings ? (
        <>
          <OwnWatchlist items={items} start={start} isArranged={isArranged} />
          <Pagination
            nextHref={nextCursor && `${path}${path.includes("?") ? "&" : "?"}cursor=${nextCursor}`}
            label="Further down the watchlist"
          />
        </>
      ) : (
        <>
          <FilmGrid films={items.map(({ film }) => film)} />
          <MoreWatchlist key={`${path}${nextCursor}`} path={path} cursor={nextCursor} />
        </>
      )}
    </section>
  );
}

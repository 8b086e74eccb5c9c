"use client";
import { Bookmark, BookmarkCheck } from "lucide-react";
import { useEffect, useState } from "react";
import { MenuItem } from "@/components/ui/menu-item";
import { refusalOf } from "@/components/ui/refusal";
import { toast } from "@/components/ui/toast";
import { api } from "@/lib/web/api-client";

/** In the menu of a poster: puts the film on one's watchlist, or takes it off, at once. */
export function WatchlistEntry({ slug }: { slug: string; title: string }) {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    api("GET", "/members/me/watchlist/{slug}", { params: { slug } }, { signal: stop.signal }).then(
      ({ isOnWatchlist }) => setOn(isOnWatchlist),
      // The menu is there without it: what is wrong is said when it is chosen.
      () => undefined,
    );
    return () => stop.abort();
  }, [slug]);

  async function turn() {
    setOn(!isOn);
    try {
      const now = await api(isOn ? "DELETE" : "PUT", "/members/me/watchlist/{slug}", { params: { slug } });
      setOn(now.isOnWatchlist);
      toast(now.isOnWatchlist ? "It is on your watchlist." : "It is off your watchlist.");
    } catch (error) {
      setOn(isOn);
      toast.error(refusalOf(error));
    }
  }

  const Icon = isOn ? BookmarkCheck : Bookmark;
  return (
    <MenuItem
      icon={<Icon aria-hidden="true" className={isOn ? "text-beam" : ""} />}
      onSelect={() => void turn()}
    >
      {isOn ? "On your watchlist" : "Put it on your watchlist"}
    </MenuItem>
  );
}

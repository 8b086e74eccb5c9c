import type { Metadata } from "next";
import { Watchlist } from "@/components/films/watchlist/watchlist";
import { describeProfile } from "@/components/profiles/describe-profile";
import { ProfileFrame } from "@/components/profiles/profile-frame";
import { profileOf } from "@/components/profiles/profile-of";
import { sensible } from "@/components/profiles/sensible";
import { FILMS_AT_ONCE } from "@/lib/films/schema";
import { listWatchlist } from "@/lib/films/watchlist/list-watchlist";
import { watchlistPage } from "@/lib/films/watchlist/schema";

type Props = {
  params: Promise<{ handle: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { profile } = await profileOf((await params).handle, "watchlist");
  return describeProfile(profile, "watchlist");
}

export default async function WatchlistPage({ params, searchParams }: Props) {
  const { viewer, profile } = await profileOf((await params).handle, "watchlist");
  const { cursor, ...asked } = watchlistPage.parse(await searchParams);
  const isOpen = profile.watchlistCount !== null;
  const read = (from: string | undefined) =>
    listWatchlist(viewer, {
      ...asked,
      member: profile.handle,
      sort: asked.sort ?? "mine",
      cursor: from,
      limit: FILMS_AT_ONCE,
    });
  const page = isOpen ? await sensible(cursor, read) : null;
  return (
    <ProfileFrame viewer={viewer} profile={profile} current="watchlist">
      <Watchlist profile={profile} asked={asked} cursor={cursor} page={page} />
    </ProfileFrame>
  );
}

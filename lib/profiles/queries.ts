import "server-only";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import type { Actor, Viewer } from "@/lib/auth/actor";
import { filmCard } from "@/lib/films/schema";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import type { Page } from "@/lib/platform/pagination";
import { followRows, followsOf, type Side, toFollows } from "./following/queries";
import { cardColumns, cardRow, toCard, visibleTo } from "./member-rows";
import { canSeeFollows, canSeeProfile, canSeeWatchlist } from "./policy";
import { type MemberCard, type MemberStats, type OwnProfile, type Profile, profileLink } from "./schema";

const NOBODY = "There is no member by that name.";

const profileRow = cardRow.extend({
  pronouns: z.string(),
  place: z.string(),
  bioHtml: z.string(),
  links: z.array(profileLink),
  headerUrl: z.string().nullable(),
  hidesFollows: z.boolean(),
  hidesWatchlist: z.boolean(),
  watchlistForFollowers: z.boolean(),
  reviewsCount: z.int(),
  watchlistCount: z.int(),
  isMuted: z.boolean(),
  favourites: z.array(filmCard),
  follows: followRows,
});
type ProfileRow = Omit<z.output<typeof profileRow>, "follows">;

/**
 * A member by handle, former handle or id; compare `handle` with what was asked to know that they moved.
 * A private profile shows only its card to people who do not follow it. One round trip.
 */
export async function getProfile(viewer: Viewer, ref: string): Promise<Profile> {
  const { row } = await findProfile(viewer, ref, Prisma.sql`NULL::json`);
  return toProfile(viewer, row);
}

type Follows = { side: Side; cursor?: string | undefined; limit: number };

/** A profile together with one side of its follows; null where that is not the viewer's to see. One round trip. */
export async function getProfileWithFollows(
  viewer: Viewer,
  ref: string,
  { side, ...place }: Follows,
): Promise<{ profile: Profile; follows: Page<MemberCard> | null }> {
  const { row, follows } = await findProfile(viewer, ref, followsOf(viewer, side, place));
  const profile = toProfile(viewer, row);
  return { profile, follows: profile.showsFollows ? toFollows(viewer, follows, place.limit) : null };
}

async function findProfile(viewer: Viewer, ref: string, followed: Prisma.Sql) {
  const muted = viewer ? Prisma.sql`has_muted(${viewer.id}::uuid, m.id)` : Prisma.sql`false`;
  const [found] = await db.$queryRaw<unknown[]>`
    SELECT ${cardColumns(viewer)}, m.pronouns, m.place, m.bio_html AS "bioHtml", m.links, m.header_url AS "headerUrl",
           m.hides_follows AS "hidesFollows", m.hides_watchlist AS "hidesWatchlist", m.watchlist_for_followers AS "watchlistForFollowers",
           m.reviews_count AS "reviewsCount", m.watchlist_count AS "watchlistCount", ${muted} AS "isMuted",
           favourites_of(${viewer?.id ?? null}::uuid, m.id) AS favourites, ${followed} AS follows
      FROM members m CROSS JOIN LATERAL (SELECT m.id) whose
     WHERE m.id = find_member(${ref}) AND ${visibleTo(viewer)}`;
  assertFound(found, NOBODY);
  const { follows, ...row } = profileRow.parse(found);
  return { row, follows };
}

function toProfile(viewer: Viewer, row: ProfileRow): Profile {
  const card = toCard(viewer, row);
  const isOpen = canSeeProfile(row, card.relation);
  return {
    ...card,
    isOpen,
    isMuted: row.isMuted,
    showsFollows: canSeeFollows(row, card.relation),
    pronouns: isOpen ? row.pronouns : "",
    place: isOpen ? row.place : "",
    bioHtml: isOpen ? row.bioHtml : "",
    links: isOpen ? row.links : [],
    headerUrl: isOpen ? row.headerUrl : null,
    favourites: isOpen ? row.favourites : [],
    reviewsCount: isOpen ? row.reviewsCount : null,
    watchlistCount: canSeeWatchlist(row, card.relation) ? row.watchlistCount : null,
  };
}

export async function getMemberStats(viewer: Viewer, ref: string): Promise<MemberStats> {
  const { followersCount, followingCount, reviewsCount, watchlistCount } = await getProfile(viewer, ref);
  return {
    followers: followersCount,
    following: followingCount,
    reviews: reviewsCount,
    watchlist: watchlistCount,
  };
}

/** The actor's own profile, as it is edited. */
export async function getOwnProfile(actor: Actor): Promise<OwnProfile> {
  const { links, ...own } = await db.member.findUniqueOrThrow({
    where: { id: actor.id },
    select: {
      handle: true,
      name: true,
      bio: true,
      place: true,
      pronouns: true,
      links: true,
      avatarUrl: true,
      headerUrl: true,
      isPrivate: true,
      hidesFollows: true,
      hidesWatchlist: true,
    },
  });
  return { ...own, links: z.array(profileLink).parse(links) };
}

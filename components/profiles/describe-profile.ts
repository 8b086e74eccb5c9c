import type { Metadata } from "next";
import { env } from "@/lib/platform/env";
import type { Profile } from "@/lib/profiles/schema";

/** A profile's title, description and picture for other sites. Private ones stay out of search engines. */
export function describeProfile(
  profile: Profile,
  room?: "followers" | "following" | "watchlist" | "lists" | "stats" | "achievements",
): Metadata {
  const { name, handle, line, avatarUrl, isPrivate } = profile;
  const who = `${name} (@${handle})`;
  const title = {
    followers: `Who follows ${name}`,
    following: `Who ${name} follows`,
    watchlist: `What ${name} means to see`,
    lists: `Lists by ${name}`,
    stats: `${name}'s films in numbers`,
    achievements: `What ${name} has reached`,
  };
  const description = line || `${name} is on Lumo, a home for people who love films.`;
  return {
    title: room ? title[room] : who,
    description,
    alternates: { canonical: `/members/${handle}${room ? `/${room}` : ""}` },
    robots: isPrivate || room === "followers" || room === "following" ? { index: false } : undefined,
    openGraph: {
      type: "profile",
      username: handle,
      title: who,
      description,
      url: `/members/${handle}`,
      images: avatarUrl
        ? [{ url: avatarUrl, alt: name }]
        : [{ url: "/og.png", width: 1200, height: 630, alt: "Lumo" }],
    },
    twitter: { card: avatarUrl ? "summary" : "summary_large_image" },
  };
}

/** The same as schema.org says it. */
export function profileFactsForMachines(profile: Profile): Record<string, unknown> {
  const { handle, name, line, avatarUrl, joinedAt, followersCount, followingCount, links } = profile;
  const home = env().APP_URL;
  const count = (kind: string, value: number) => ({
    "@type": "InteractionCounter",
    interactionType: `https://schema.org/${kind}`,
    userInteractionCount: value,
  });
  return {
    "@type": "ProfilePage",
    dateCreated: joinedAt.toISOString(),
    mainEntity: {
      "@type": "Person",
      name,
      alternateName: `@${handle}`,
      url: `${home}/members/${handle}`,
      ...(line ? { description: line } : {}),
      ...(avatarUrl ? { image: new URL(avatarUrl, home).href } : {}),
      ...(links.length > 0 ? { sameAs: links.map(({ url }) => url) } : {}),
      interactionStatistic: count("FollowAction", followersCount),
      agentInteractionStatistic: count("FollowAction", followingCount),
    },
  };
}

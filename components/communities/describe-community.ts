import type { Metadata } from "next";
import type { Community } from "@/lib/communities/schema";

/** A community's title, description and picture for other sites. Private ones, and rooms of any, stay out of search engines. */
export function describeCommunity(community: Community, part?: string): Metadata {
  const { name, slug, line, pictureUrl, visibility, hidden } = community;
  const description = line || `${name} is a community on Lumo, a home for people who love films.`;
  if (visibility === "private" || hidden || part)
    return { title: part ? `${part} · ${name}` : name, robots: { index: false } };
  return {
    title: name,
    description,
    alternates: { canonical: `/communities/${slug}` },
    openGraph: {
      type: "website",
      title: name,
      description,
      url: `/communities/${slug}`,
      images: pictureUrl
        ? [{ url: pictureUrl, alt: name }]
        : [{ url: "/og.png", width: 1200, height: 630, alt: "Lumo" }],
    },
    twitter: { card: pictureUrl ? "summary" : "summary_large_image" },
  };
}

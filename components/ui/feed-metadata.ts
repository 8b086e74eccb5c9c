import type { Metadata } from "next";

/** The address of a feed in a format; `feed` is the address without. */
export function feedAddress(feed: string, format: "rss" | "atom"): string {
  return `${feed}${feed.includes("?") ? "&" : "?"}format=${format}`;
}

/** How a page names its feeds to browsers and readers. */
export function feedsOf(feed: string, title: string): NonNullable<Metadata["alternates"]>["types"] {
  return {
    "application/rss+xml": [{ url: feedAddress(feed, "rss"), title: `${title} (RSS)` }],
    "application/atom+xml": [{ url: feedAddress(feed, "atom"), title: `${title} (Atom)` }],
  };
}

import "server-only";
import { z } from "zod";
import { env } from "@/lib/platform/env";

export const feedFormat = z.enum(["rss", "atom"], { error: "RSS, or Atom." }).default("rss");
type Format = z.output<typeof feedFormat>;

/** Something that a feed tells of. Addresses are paths of our own site. */
export type FeedItem = {
  id: string;
  href: string;
  title: string;
  author: { name: string; href: string };
  publishedAt: string;
  changedAt: string;
  tags: readonly { tag: string; name: string }[];
  /** The beginning, in plain words. */
  summary: string;
};
type Feed = {
  title: string;
  about: string;
  /** The page that shows the same. */
  home: string;
  /** The feed's own address, but for its format. */
  self: string;
  items: readonly FeedItem[];
};

/** News as RSS 2.0 or Atom 1.0, with their summaries. */
export function writeFeed(format: Format, feed: Feed): string {
  const address = `${feed.self}${feed.self.includes("?") ? "&" : "?"}format=${format}`;
  return format === "atom" ? atom(feed, address) : rss(feed, address);
}

/** As what it is sent: whoever collects feeds is nobody, and all of those read the same. */
export function feedHeaders(format: Format, isSignedIn: boolean): Record<string, string> {
  return {
    "content-type": `application/${format}+xml; charset=utf-8`,
    "cache-control": isSignedIn ? "private, no-store" : "public, max-age=300",
  };
}

function rss({ title, about, home, items }: Feed, address: string): string {
  const told = items.map(
    (item) => `<item>
<title>${xml(item.title)}</title>
<link>${there(item.href)}</link>
<guid isPermaLink="false">urn:uuid:${item.id}</guid>
<dc:creator>${xml(item.author.name)}</dc:creator>
<pubDate>${new Date(item.publishedAt).toUTCString()}</pubDate>
${item.tags.map((tag) => `<category>${xml(tag.name)}</category>`).join("")}
<description>${xml(item.summary)}</description>
</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${xml(title)}</title>
<link>${there(home)}</link>
<description>${xml(about)}</description>
<language>en</language>
<atom:link href="${there(address)}" rel="self" type="application/rss+xml"/>
${told.join("\n")}
</channel>
</rss>
`;
}

function atom({ title, home, items }: Feed, address: string): string {
  const newest =
    items
      .map(({ changedAt }) => changedAt)
      .sort()
      .at(-1) ?? new Date(0).toISOString();
  const entries = items.map(
    (item) => `<entry>
<id>urn:uuid:${item.id}</id>
<title>${xml(item.title)}</title>
<link href="${there(item.href)}"/>
<author><name>${xml(item.author.name)}</name><uri>${there(item.author.href)}</uri></author>
<published>${item.publishedAt}</published>
<updated>${item.changedAt}</updated>
${item.tags.map((tag) => `<category term="${xml(tag.tag)}" label="${xml(tag.name)}"/>`).join("")}
<summary>${xml(item.summary)}</summary>
</entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${there(home)}</id>
<title>${xml(title)}</title>
<link href="${there(home)}"/>
<link href="${there(address)}" rel="self" type="application/atom+xml"/>
<updated>${newest}</updated>
${entries.join("\n")}
</feed>
`;
}

function there(path: string): string {
  return xml(env().APP_URL + path);
}

const MARKS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function xml(words: string): string {
  return words.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);
}

import type { Metadata } from "next";
import type { Post } from "@/lib/blog/schema";
import { env } from "@/lib/platform/env";

/** A post's title, summary and picture for other sites. What is not published stays out of search engines. */
export function describePost(post: Post): Metadata {
  const { slug, title, subtitle, excerpt, author, tags, cover, publishedAt, editedAt, canonicalUrl, state } =
    post;
  if (state !== "published") return { title, robots: { index: false } };
  const description = subtitle || excerpt;
  return {
    title,
    description,
    authors: [{ name: author.name, url: `/blog/author/${author.handle}` }],
    alternates: { canonical: canonicalUrl ?? `/blog/${slug}` },
    openGraph: {
      type: "article",
      title,
      description,
      url: `/blog/${slug}`,
      publishedTime: publishedAt ?? undefined,
      modifiedTime: editedAt ?? undefined,
      authors: [author.name],
      tags: tags.map(({ name }) => name),
      images: cover
        ? [{ url: cover.url, width: cover.width, height: cover.height, alt: cover.alt }]
        : [{ url: "/og.png", width: 1200, height: 630, alt: "Lumo" }],
    },
    twitter: { card: "summary_large_image" },
  };
}

/** The same as schema.org says it. */
export function postFactsForMachines(post: Post): Record<string, unknown> {
  const { slug, title, subtitle, excerpt, author, tags, cover, publishedAt, editedAt, words, commentCount } =
    post;
  const home = env().APP_URL;
  return {
    "@type": "BlogPosting",
    headline: title,
    description: subtitle || excerpt,
    url: `${home}/blog/${slug}`,
    mainEntityOfPage: post.canonicalUrl ?? `${home}/blog/${slug}`,
    datePublished: publishedAt,
    dateModified: editedAt ?? publishedAt,
    wordCount: words,
    commentCount,
    keywords: tags.map(({ name }) => name),
    image: new URL(cover?.url ?? "/og.png", home).href,
    author: { "@type": "Person", name: author.name, url: `${home}/blog/author/${author.handle}` },
    publisher: { "@type": "Organization", name: "Lumo", url: home, logo: `${home}/icons/512.png` },
  };
}

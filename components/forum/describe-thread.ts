import type { Metadata } from "next";
import type { OpenThread } from "@/lib/forum/posts/open-thread";
import { env } from "@/lib/platform/env";
import { threadHref } from "./thread-href";
import { pagesOf } from "./thread-pages";

type Shown = OpenThread & { near: number };

/** A thread's title, description and picture for other sites; each page of a long one stands for itself. */
export function describeThread({ thread, excerpt, near }: Shown): Metadata {
  const { title, category } = thread;
  const { page, href } = pagesOf(thread, near);
  const description = excerpt || `A thread in ${category.name} on Lumo, a home for people who love films.`;
  return {
    title: page > 1 ? `${title} (page ${page})` : title,
    description,
    alternates: { canonical: href },
    openGraph: {
      type: "article",
      title,
      description,
      url: href,
      images: [{ url: "/og.png", width: 1200, height: 630, alt: "Lumo" }],
    },
    twitter: { card: "summary_large_image" },
  };
}

/** The same as schema.org says it. */
export function threadFactsForMachines({ thread, posts, excerpt, near }: Shown): Record<string, unknown> {
  const home = env().APP_URL;
  const person = ({ name, handle }: { name: string; handle: string }) => ({
    "@type": "Person",
    name,
    url: `${home}/members/${handle}`,
  });
  const { page } = pagesOf(thread, near);
  return {
    "@type": "DiscussionForumPosting",
    headline: thread.title,
    url: `${home}${threadHref(thread)}`,
    datePublished: thread.createdAt,
    dateModified: thread.lastPostAt,
    author: person(thread.author),
    ...(page === 1 && excerpt ? { text: excerpt } : {}),
    articleSection: thread.category.name,
    interactionStatistic: {
      "@type": "InteractionCounter",
      interactionType: "https://schema.org/CommentAction",
      userInteractionCount: Math.max(0, thread.postCount - 1),
    },
    comment: posts
      .filter(({ number, deletedAt }) => number > 1 && !deletedAt)
      .map(({ number, author, createdAt }) => ({
        "@type": "Comment",
        url: `${home}${threadHref(thread, number)}`,
        datePublished: createdAt,
        author: person(author),
      })),
  };
}

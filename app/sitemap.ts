import type { MetadataRoute } from "next";
import { groups } from "@/components/developers/operations";
import { listSitemapPosts } from "@/lib/blog/list-sitemap-posts";
import { listSitemapFilms } from "@/lib/films/list-sitemap-films";
import { listSitemapThreads } from "@/lib/forum/threads/list-sitemap-threads";
import { env } from "@/lib/platform/env";
import { listSitemapMembers } from "@/lib/profiles/directory/list-sitemap-members";

export const dynamic = "force-dynamic";

const fixed = [
  "",
  "/members",
  "/blog",
  "/forum",
  "/films",
  "/developers",
  ...[...groups.keys()].map((group) => `/developers/${group}`),
  "/legal/terms",
  "/legal/privacy",
  "/legal/content-policy",
  "/legal/copyright",
];
/** A sitemap holds 50,000 addresses at most. */
const most = 50_000 - fixed.length;
const mostPosts = 10_000;
const mostThreads = 15_000;
const mostFilms = 10_000;

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const home = env().APP_URL;
  const [members, posts, threads, films] = await Promise.all([
    listSitemapMembers(0, most - mostPosts - mostThreads - mostFilms),
    listSitemapPosts(mostPosts),
    listSitemapThreads(mostThreads),
    listSitemapFilms(mostFilms),
  ]);
  return [
    ...fixed.map((path) => ({ url: `${home}${path}` })),
    ...posts.map(({ slug, updatedAt }) => ({ url: `${home}/blog/${slug}`, lastModified: updatedAt })),
    ...films.map(({ slug, updatedAt }) => ({ url: `${home}/films/${slug}`, lastModified: updatedAt })),
    ...members.map(({ handle, updatedAt }) => ({
      url: `${home}/members/${handle}`,
      lastModified: updatedAt,
    })),
    ...threads.map(({ id, slug, lastPostAt }) => ({
      url: `${home}/forum/t/${slug}/${id}`,
      lastModified: lastPostAt,
    })),
  ];
}

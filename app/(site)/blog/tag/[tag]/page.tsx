import type { Metadata } from "next";
import { blogFeed } from "@/components/blog/blog-feed";
import { shelfOf } from "@/components/blog/shelf-of";
import { ShelfPage } from "@/components/blog/shelf-page";
import { feedsOf } from "@/components/ui/feed-metadata";

type Props = { params: Promise<{ tag: string }>; searchParams: Promise<{ cursor?: string | string[] }> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { tag } = await params;
  const { page } = await shelfOf("tag", tag, cursorOf(await searchParams));
  const { name = tag } = page.about;
  return {
    title: `${name} · Blog`,
    description: `Posts about ${name} in the blog of Lumo.`,
    alternates: { canonical: `/blog/tag/${tag}`, types: feedsOf(blogFeed({ tag }), name) },
  };
}

export default async function TagPage({ params, searchParams }: Props) {
  const { tag } = await params;
  const cursor = cursorOf(await searchParams);
  const { viewer, page } = await shelfOf("tag", tag, cursor);
  return (
    <ShelfPage
      viewer={viewer}
      title={page.about.name ?? tag}
      eyebrow="Posts about"
      page={page}
      of={{ tag }}
      path={`/blog/tag/${tag}`}
      cursor={cursor}
    />
  );
}

function cursorOf({ cursor }: { cursor?: string | string[] }): string | undefined {
  return typeof cursor === "string" ? cursor : undefined;
}

import type { Metadata } from "next";
import Link from "next/link";
import { blogFeed } from "@/components/blog/blog-feed";
import { shelfOf } from "@/components/blog/shelf-of";
import { ShelfPage } from "@/components/blog/shelf-page";
import { Avatar } from "@/components/ui/avatar";
import { feedsOf } from "@/components/ui/feed-metadata";
import { RenderedHtml } from "@/components/ui/rendered-html";

type Props = { params: Promise<{ handle: string }>; searchParams: Promise<{ cursor?: string | string[] }> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { handle } = await params;
  const { page } = await shelfOf("author", handle, cursorOf(await searchParams));
  const { name = handle } = page.about;
  return {
    title: `${name} · Blog`,
    description: `What ${name} wrote for the blog of Lumo.`,
    alternates: {
      canonical: `/blog/author/${page.about.handle}`,
      types: feedsOf(blogFeed({ author: handle }), name),
    },
  };
}

export default async function AuthorPage({ params, searchParams }: Props) {
  const cursor = cursorOf(await searchParams);
  const { viewer, page } = await shelfOf("author", (await params).handle, cursor);
  const { handle = "", name = "", avatarUrl = null, bioHtml } = page.about;
  return (
    <ShelfPage
      viewer={viewer}
      title={name}
      eyebrow="Posts by"
      page={page}
      of={{ author: handle }}
      path={`/blog/author/${handle}`}
      cursor={cursor}
    >
      <div className="flex items-start gap-4 pb-8">
        <Avatar member={{ handle, name, avatarUrl }} size={64} eager />
        <div className="grid gap-1">
          {bioHtml && <RenderedHtml html={bioHtml} />}
          <Link
            href={`/members/${handle}`}
            prefetch={false}
            className="text-ink-faint hover:text-ink hover:underline"
          >
            @{handle}
          </Link>
        </div>
      </div>
    </ShelfPage>
  );
}

function cursorOf({ cursor }: { cursor?: string | string[] }): string | undefined {
  return typeof cursor === "string" ? cursor : undefined;
}

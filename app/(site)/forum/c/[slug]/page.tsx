import type { Metadata } from "next";
import { CategoryHeader } from "@/components/forum/category-header";
import { categoryOf } from "@/components/forum/category-of";
import { forumFeed } from "@/components/forum/forum-feed";
import { type Asked, listOf } from "@/components/forum/forum-list";
import { FoundThreads } from "@/components/forum/found-threads";
import { ListTabs } from "@/components/forum/list-tabs";
import { PageColumn } from "@/components/layout/page-column";
import { feedsOf } from "@/components/ui/feed-metadata";
import { canStartIn } from "@/lib/forum/policy";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { category } = await categoryOf((await params).slug);
  const description = category.description || `Threads about ${category.name} on Lumo.`;
  return {
    title: `${category.name} · Forum`,
    description,
    alternates: {
      canonical: `/forum/c/${category.slug}`,
      types: feedsOf(forumFeed(category.slug), category.name),
    },
    openGraph: { type: "website", title: category.name, description, url: `/forum/c/${category.slug}` },
  };
}

export default async function CategoryPage({ params, searchParams }: Props) {
  const [{ slug }, asked] = await Promise.all([params, searchParams]);
  const { viewer, ...found } = await categoryOf(slug);
  const { category } = found;
  const path = `/forum/c/${category.slug}`;
  const newHref = !viewer || canStartIn(viewer, category) ? `/forum/new?category=${category.slug}` : null;
  const list = listOf(asked);
  return (
    <PageColumn>
      <CategoryHeader {...found} newHref={newHref} />
      <ListTabs path={path} current={list.sort === "top" ? "top" : null} first="Latest" sorts={["top"]} />
      <FoundThreads
        viewer={viewer}
        path={path}
        list={{ ...list, sort: list.sort === "top" ? "top" : null }}
        category={category.slug}
        newHref={newHref}
      />
    </PageColumn>
  );
}

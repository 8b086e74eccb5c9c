import type { Metadata } from "next";
import { PostCard } from "@/components/blog/post-card";
import { shelfOf } from "@/components/blog/shelf-of";
import { PageColumn } from "@/components/layout/page-column";
import { PageHeader } from "@/components/ui/page-header";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const { title, description } = (await shelfOf("series", slug)).page.about;
  return { title: `${title} · Blog`, description, alternates: { canonical: `/blog/series/${slug}` } };
}

export default async function SeriesPage({ params }: Props) {
  const { page } = await shelfOf("series", (await params).slug);
  const { title, description } = page.about;
  return (
    <PageColumn>
      <PageHeader title={title} eyebrow="A series" description={description} />
      <section aria-labelledby="posts" className="pt-4">
        <h2 id="posts" className="sr-only">
          In their order
        </h2>
        <ol className="grid gap-x-8 gap-y-12 sm:grid-cols-2 xl:grid-cols-3">
          {page.items.map((post) => (
            <li key={post.id}>
              <PostCard post={post} />
            </li>
          ))}
        </ol>
      </section>
    </PageColumn>
  );
}

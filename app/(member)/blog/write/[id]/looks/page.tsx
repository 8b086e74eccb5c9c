import type { Metadata } from "next";
import Link from "next/link";
import { LeadPost } from "@/components/blog/lead-post";
import { PostCard } from "@/components/blog/post-card";
import { SharedCard } from "@/components/blog/write/shared-card";
import { PageColumn } from "@/components/layout/page-column";
import { PageHeader } from "@/components/ui/page-header";
import { getDraft } from "@/lib/blog/writing/queries";
import { postId } from "@/lib/blog/writing/schema";
import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";
import { orNotFound, pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "How it will look · Blog", robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

export default async function LooksPage({ params }: Props) {
  const [actor, given] = await Promise.all([pageActor(), params]);
  // What is no id is no post's.
  const { id } = postId.safeParse(given).data ?? { id: newId() };
  const draft = await orNotFound(getDraft(actor, id));
  const shown = { ...draft, title: draft.title || "Without a title" };
  return (
    <PageColumn>
      <PageHeader
        title="How it will look"
        eyebrow={
          <Link href={`/blog/write/${id}`} prefetch={false} className="hover:text-ink hover:underline">
            Back to writing
          </Link>
        }
        description="As it was saved last."
      />
      <div className="grid gap-14">
        <section aria-labelledby="front" className="grid gap-5">
          <h2 id="front" className="font-medium text-ink-faint text-sm">
            On the front of the blog, while it is the newest
          </h2>
          <LeadPost post={shown} />
        </section>
        <div className="grid gap-14 md:grid-cols-2">
          <section aria-labelledby="card" className="grid content-start gap-5">
            <h2 id="card" className="font-medium text-ink-faint text-sm">
              Among other posts
            </h2>
            <div className="max-w-[22rem]">
              <PostCard post={shown} />
            </div>
          </section>
          <section aria-labelledby="shared" className="grid content-start gap-5">
            <h2 id="shared" className="font-medium text-ink-faint text-sm">
              Where somebody shares it
            </h2>
            <SharedCard draft={draft} host={new URL(env().APP_URL).host} />
          </section>
        </div>
      </div>
    </PageColumn>
  );
}

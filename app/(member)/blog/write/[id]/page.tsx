import type { Metadata } from "next";
import Link from "next/link";
import { PostEditor } from "@/components/blog/write/post-editor";
import { PostFields } from "@/components/blog/write/post-fields";
import { PostSteps } from "@/components/blog/write/post-steps";
import { PageColumn } from "@/components/layout/page-column";
import { listSeries } from "@/lib/blog/series/queries";
import { getDraft } from "@/lib/blog/writing/queries";
import { postId } from "@/lib/blog/writing/schema";
import { newId } from "@/lib/platform/ids";
import { orNotFound, pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Writing · Blog", robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

export default async function WritePage({ params }: Props) {
  const [actor, given] = await Promise.all([pageActor(), params]);
  // What is no id is no post's.
  const { id } = postId.safeParse(given).data ?? { id: newId() };
  const [draft, series] = await Promise.all([orNotFound(getDraft(actor, id)), listSeries(actor)]);
  return (
    <PageColumn>
      <div className="flex items-baseline justify-between gap-4 pt-6 pb-4">
        <h1 className="text-ink-faint text-sm">
          {draft.isMine ? "Writing" : `A post by ${draft.author.name}`}
        </h1>
        <Link
          href="/blog/write"
          prefetch={false}
          className="text-ink-soft text-sm hover:text-ink hover:underline"
        >
          To the desk
        </Link>
      </div>
      <PostEditor
        key={draft.version}
        draft={draft}
        fields={<PostFields draft={draft} series={series.items} />}
        aside={<PostSteps draft={draft} timeZone={actor.timeZone} />}
      />
    </PageColumn>
  );
}

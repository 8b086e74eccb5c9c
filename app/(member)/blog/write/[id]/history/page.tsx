import type { Metadata } from "next";
import { PageColumn } from "@/components/layout/page-column";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Time } from "@/components/ui/time";
import { WordsDiff } from "@/components/writing/words-diff";
import { openHistory } from "@/lib/blog/writing/queries";
import { postId } from "@/lib/blog/writing/schema";
import { newId } from "@/lib/platform/ids";
import { orNotFound, pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "What it said before · Blog", robots: { index: false } };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ number?: string | string[] }> };

export default async function HistoryPage({ params, searchParams }: Props) {
  const [actor, given, { number }] = await Promise.all([pageActor(), params, searchParams]);
  const { id } = postId.safeParse(given).data ?? { id: newId() };
  const { draft, items } = await orNotFound(openHistory(actor, id));
  const shown = items.find((each) => String(each.number) === number) ?? items[0];
  const next = items[(shown ? items.indexOf(shown) : 0) - 1] ?? draft;
  return (
    <PageColumn>
      <PageHeader
        title={draft.title || "Without a title"}
        eyebrow={
          <Link href={`/blog/write/${id}`} className="hover:text-ink hover:underline">
            Back to writing
          </Link>
        }
      />
      {shown ? (
        <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_16rem]">
          <WordsDiff before={wholeOf(shown)} after={wholeOf(next)} />
          <nav aria-label="What it said before" className="lg:order-last">
            <ol className="grid gap-1">
              {items.map((each) => (
                <li key={each.number}>
                  <Link
                    href={`/blog/write/${id}/history?number=${each.number}`}
                    aria-current={each === shown ? "page" : undefined}
                    className="block rounded-control px-3 py-2 text-ink-soft hover:bg-raised hover:text-ink aria-[current]:bg-raised aria-[current]:text-ink"
                  >
                    Before <Time at={each.savedAt} timeZone={actor.timeZone} />
                    <span className="block text-ink-faint text-xs">
                      {each.editor?.name ?? "Somebody who left"}
                    </span>
                  </Link>
                </li>
              ))}
            </ol>
          </nav>
        </div>
      ) : (
        <EmptyState title="It never said anything else">
          When it is changed, what it said before is kept here.
        </EmptyState>
      )}
    </PageColumn>
  );
}

function wholeOf({ title, subtitle, body }: { title: string; subtitle: string; body: string }): string {
  return [title, subtitle, "", body].join("\n");
}

import type { Metadata } from "next";
import { DeskList } from "@/components/blog/write/desk-list";
import { PageColumn } from "@/components/layout/page-column";
import { sensible } from "@/components/profiles/sensible";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tabs } from "@/components/ui/tabs";
import { openDraft } from "@/lib/blog/writing/actions";
import { listDesk } from "@/lib/blog/writing/queries";
import { PAGE } from "@/lib/platform/pagination";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Your desk · Blog", robots: { index: false } };

type Props = { searchParams: Promise<{ of?: string | string[]; cursor?: string | string[] }> };

export default async function DeskPage({ searchParams }: Props) {
  const [actor, given] = await Promise.all([pageActor(), searchParams]);
  const of = given.of === "queue" ? "queue" : "mine";
  const cursor = typeof given.cursor === "string" ? given.cursor : undefined;
  const { items, nextCursor, role, waiting } = await sensible(cursor, (from) =>
    listDesk(actor, { of, cursor: from, limit: PAGE.rows }),
  );
  return (
    <PageColumn>
      <PageHeader
        title="Your desk"
        eyebrow="Blog"
        actions={
          role && (
            <>
              {role === "editor" && (
                <>
                  <LinkButton href="/blog/write/people" prefetch={false} variant="ghost">
                    Who writes
                  </LinkButton>
                  <LinkButton href="/blog/write/series" prefetch={false} variant="ghost">
                    Series
                  </LinkButton>
                </>
              )}
              <LinkButton href="/blog/write/figures" prefetch={false}>
                How they are read
              </LinkButton>
              <Form action={openDraft}>
                <SubmitButton>New post</SubmitButton>
              </Form>
            </>
          )
        }
      />
      {role === "editor" && (
        <Tabs
          label="Posts"
          tabs={[
            { href: "/blog/write", label: "Mine", current: of === "mine" },
            { href: "/blog/write?of=queue", label: "For review", current: of === "queue", count: waiting },
          ]}
        />
      )}
      <section aria-labelledby="posts" className="pt-6">
        <h2 id="posts" className="sr-only">
          {of === "queue" ? "For review" : "Mine"}
        </h2>
        {items.length > 0 ? (
          <DeskList posts={items} timeZone={actor.timeZone} withAuthor={of === "queue"} />
        ) : (
          <EmptyState
            title={
              role
                ? of === "queue"
                  ? "Nothing waits for you"
                  : "A clean desk"
                : "The blog is written by some"
            }
          >
            {role
              ? of === "queue"
                ? "What writers hand in will stand here."
                : "Begin a post: it is yours alone until you hand it in."
              : "Administrators say who writes. Meanwhile the forum takes your essays."}
          </EmptyState>
        )}
        {nextCursor && (
          <nav aria-label="More" className="flex justify-center py-8">
            <LinkButton
              href={`/blog/write?${new URLSearchParams({ of, cursor: nextCursor })}`}
              rel="next"
              prefetch={false}
            >
              Older ones
            </LinkButton>
          </nav>
        )}
      </section>
    </PageColumn>
  );
}

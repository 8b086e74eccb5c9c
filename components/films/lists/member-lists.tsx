import { BackToFirst } from "@/components/profiles/back-to-first";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { ListCard } from "@/lib/films/lists/schema";
import type { Page } from "@/lib/platform/pagination";
import type { Profile } from "@/lib/profiles/schema";
import { ListGrid } from "./list-grid";
import { MoreLists } from "./more-lists";

type Props = { profile: Profile; page: Page<ListCard>; isFirst: boolean };

/** The lists somebody made; on one's own page with the way to make another. */
export function MemberLists({ profile: { handle, name, relation }, page, isFirst }: Props) {
  const path = `/members/${handle}/lists`;
  const make = relation?.isYou && (
    <LinkButton href="/lists/new" prefetch={false}>
      New list
    </LinkButton>
  );
  if (page.items.length === 0)
    return (
      <EmptyState title="No lists yet" action={make}>
        {relation?.isYou
          ? "Five films with something in common are a list already."
          : `${name} has made none so far.`}
      </EmptyState>
    );
  return (
    <section aria-labelledby="lists" className="grid gap-6">
      <h2 id="lists" className="sr-only">
        Lists
      </h2>
      {make && <div>{make}</div>}
      {!isFirst && <BackToFirst path={path} />}
      <div>
        <ListGrid lists={page.items} />
        <MoreLists key={page.nextCursor} path={path} cursor={page.nextCursor} />
      </div>
    </section>
  );
}

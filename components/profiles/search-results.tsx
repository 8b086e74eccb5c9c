import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Viewer } from "@/lib/auth/actor";
import { PAGE } from "@/lib/platform/pagination";
import { searchMembers } from "@/lib/profiles/directory/search-members";
import { refusedBy } from "@/lib/web/refused-by";
import { BackToFirst } from "./back-to-first";
import { MemberGrid } from "./member-grid";
import { sensible } from "./sensible";

type Props = { viewer: Viewer; words: string; cursor: string | undefined };

/** Who was found, best first. */
export async function SearchResults({ viewer, words, cursor }: Props) {
  const query = `q=${encodeURIComponent(words)}`;
  const path = `/members?${query}`;
  const refusal = await refusedBy("search", viewer);
  if (refusal) {
    return (
      <ErrorState title="One moment" retry={<LinkButton href={path}>Try again</LinkButton>}>
        {refusal}
      </ErrorState>
    );
  }
  const page = await sensible(cursor, (from) =>
    searchMembers(viewer, { q: words, cursor: from, limit: PAGE.cards }),
  );
  return (
    <section aria-labelledby="results">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-line border-b pb-3">
        <h2 id="results" className="font-serif text-ink text-xl">
          {page.items.length > 0 ? `Members like “${words}”` : `Nobody like “${words}”`}
        </h2>
        <LinkButton href="/members" variant="link" size="sm">
          Show everybody
        </LinkButton>
      </div>
      {cursor && <BackToFirst path={path} />}
      <div className="pt-6">
        {page.items.length > 0 ? (
          <MemberGrid page={page} path={path} source={`/api/v1/members/search?${query}`} />
        ) : (
          <EmptyState
            title="Not in this house, or under another name"
            action={<LinkButton href="/members">Look through everybody</LinkButton>}
          >
            Handles and names are searched; accents and a wrong letter do not matter. Try fewer letters.
          </EmptyState>
        )}
      </div>
    </section>
  );
}

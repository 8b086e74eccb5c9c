import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Viewer } from "@/lib/auth/actor";
import { PAGE } from "@/lib/platform/pagination";
import { listDirectory } from "@/lib/profiles/directory/list-directory";
import type { Sort } from "@/lib/profiles/directory/schema";
import { BackToFirst } from "./back-to-first";
import { MemberGrid } from "./member-grid";
import { sensible } from "./sensible";
import { SortTabs } from "./sort-tabs";

type Props = { viewer: Viewer; sort: Sort; cursor: string | undefined };

/** Everybody, in an order. */
export async function DirectoryList({ viewer, sort, cursor }: Props) {
  const path = sort === "popular" ? "/members" : `/members?sort=${sort}`;
  const page = await sensible(cursor, (from) =>
    listDirectory(viewer, { sort, cursor: from, limit: PAGE.cards }),
  );
  return (
    <section aria-labelledby="everybody">
      <h2 id="everybody" className="sr-only">
        Everybody
      </h2>
      <SortTabs current={sort} />
      {cursor && <BackToFirst path={path} />}
      <div className="pt-6">
        {page.items.length > 0 ? (
          <MemberGrid page={page} path={path} source={`/api/v1/members?sort=${sort}`} />
        ) : (
          <EmptyState
            title="Nobody is here yet"
            action={
              <LinkButton href="/sign-up" prefetch={false} variant="primary">
                Be the first
              </LinkButton>
            }
          >
            The seats are empty and the screen is bright.
          </EmptyState>
        )}
      </div>
    </section>
  );
}

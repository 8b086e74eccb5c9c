import { BackToFirst } from "@/components/profiles/back-to-first";
import { sensible } from "@/components/profiles/sensible";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Viewer } from "@/lib/auth/actor";
import { listCommunities } from "@/lib/communities/queries";
import { PAGE } from "@/lib/platform/pagination";
import { CommunityGrid } from "./community-grid";
import { type DirectoryAsked, directoryHref } from "./directory-href";

type Props = { viewer: Viewer; asked: DirectoryAsked; cursor: string | undefined };

/** The communities that were asked for, twelve at a time. */
export async function Directory({ viewer, asked, cursor }: Props) {
  const page = await sensible(cursor, (from) =>
    listCommunities(viewer, { ...asked, cursor: from, limit: PAGE.cards }),
  );
  const { q, topic, mine } = asked;
  return (
    <section aria-labelledby="communities">
      <h2 id="communities" className={q ? "pb-4 font-serif text-ink text-xl" : "sr-only"}>
        {q ? (page.items.length > 0 ? `Communities like “${q}”` : `Nothing like “${q}”`) : "All of them"}
      </h2>
      {cursor && <BackToFirst path={directoryHref(asked)} />}
      {page.items.length > 0 ? (
        <CommunityGrid page={page} path={directoryHref(asked)} />
      ) : (
        <EmptyState
          title={mine === "true" ? "You are in none yet" : "No such community yet"}
          action={
            q || topic || mine === "true" ? (
              <LinkButton href="/communities">Look through all of them</LinkButton>
            ) : (
              <LinkButton href="/communities/new" prefetch={false} variant="primary">
                Start the first
              </LinkButton>
            )
          }
        >
          {mine === "true"
            ? "Join one whose films you would talk about, or start your own."
            : "Try fewer letters, or start the one that is missing."}
        </EmptyState>
      )}
    </section>
  );
}

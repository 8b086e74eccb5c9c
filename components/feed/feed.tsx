import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { FeedPlace, Feed as Page } from "@/lib/feed/schema";
import { FeedChoice } from "./feed-choice";
import { feedHref } from "./feed-href";
import { FeedList } from "./feed-list";
import { FeedNews } from "./feed-news";
import { shownItem } from "./shown-item";

/** What the people and things a member follows did, with the ways to choose among it. */
export function Feed({ feed, place }: { feed: Page; place: FeedPlace }) {
  const { order, show, cursor } = place;
  const { items, nextCursor, since } = feed;
  const path = feedHref(place);
  return (
    <section aria-labelledby="feed" className="min-w-0">
      <div className="grid gap-4 border-line border-b pb-5">
        <div className="flex items-end justify-between gap-4">
          <h2 id="feed" className="font-serif text-2xl text-ink">
            From those you follow
          </h2>
          <LinkButton href="/settings/feed" variant="ghost" size="sm">
            Settings<span className="sr-only"> of your feed</span>
          </LinkButton>
        </div>
        <FeedChoice order={order} show={show} />
      </div>
      {!cursor && <FeedNews since={since} show={show} />}
      {cursor && (
        <p className="border-line border-b py-3 text-sm">
          <LinkButton href={path} variant="ghost" size="sm">
            Back to the newest
          </LinkButton>
        </p>
      )}
      {items.length > 0 ? (
        <FeedList key={path} items={items.map(shownItem)} nextCursor={nextCursor} path={path} />
      ) : (
        <Nothing place={place} nextHref={nextCursor} />
      )}
    </section>
  );
}

function Nothing({ place, nextHref }: { place: FeedPlace; nextHref: string | null }) {
  const path = feedHref(place);
  const older = nextHref && `${path}${path.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(nextHref)}`;
  return (
    <EmptyState
      level={3}
      title="Quiet just now"
      action={
        older ? (
          <LinkButton href={older}>Older</LinkButton>
        ) : (
          <LinkButton href={place.show ? feedHref({ order: place.order }) : "/members"}>
            {place.show ? "Show everything" : "Find people"}
          </LinkButton>
        )
      }
    >
      What those you follow watch, write and make stands here from when they do.
    </EmptyState>
  );
}

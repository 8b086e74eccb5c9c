import type { Metadata } from "next";
import { CommunityFrame } from "@/components/communities/community-frame";
import { communityOf } from "@/components/communities/community-of";
import { describeCommunity } from "@/components/communities/describe-community";
import { EventCard } from "@/components/communities/events/event-card";
import { sensible } from "@/components/profiles/sensible";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { listEventsOf } from "@/lib/communities/events/queries";
import { isCommunityStaff } from "@/lib/communities/policy";
import { directoryPage } from "@/lib/communities/schema";
import { PAGE } from "@/lib/platform/pagination";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { community } = await communityOf((await params).slug, "/events");
  return describeCommunity(community, "Events");
}

export default async function CommunityEventsPage({ params, searchParams }: Props) {
  const [{ slug }, asked] = await Promise.all([params, searchParams]);
  const { viewer, community } = await communityOf(slug, "/events");
  const when = asked.when === "past" ? "past" : "coming";
  const isPast = when === "past";
  const page = await sensible(directoryPage.shape.cursor.parse(asked.cursor), (cursor) =>
    listEventsOf(viewer, community.id, { when, cursor, limit: PAGE.rows }),
  );
  const path = `/communities/${slug}/events`;
  const mayPlan = isCommunityStaff(community);
  return (
    <CommunityFrame viewer={viewer} community={community} current="events">
      <div className="grid max-w-3xl gap-5">
        <div className="flex flex-wrap items-center gap-2">
          <h2 className="mr-auto font-serif text-ink text-xl">{isPast ? "What is over" : "Coming up"}</h2>
          <LinkButton href={isPast ? path : `${path}?when=past`} size="sm" variant="ghost">
            {isPast ? "What comes" : "What is over"}
          </LinkButton>
          {(community.visibility === "public" || community.role) && (
            <LinkButton href={`${path}/calendar`} prefetch={false} size="sm" variant="ghost">
              Calendar feed
            </LinkButton>
          )}
          {mayPlan && (
            <LinkButton href={`${path}/new`} prefetch={false} variant="primary" size="sm">
              Plan an event
            </LinkButton>
          )}
        </div>
        {page.items.length > 0 ? (
          <ul className="grid gap-3">
            {page.items.map((event) => (
              <EventCard key={event.id} event={event} isPast={isPast} />
            ))}
          </ul>
        ) : (
          <EmptyState title={isPast ? "Nothing is over yet" : "Nothing is planned"}>
            {isPast
              ? "What has taken place stays here, with who was there."
              : mayPlan
                ? "Announce a screening or an evening together, and people say whether they come."
                : "Screenings and evenings together are announced here."}
          </EmptyState>
        )}
        <Pagination
          nextHref={page.nextCursor && `${path}?when=${when}&cursor=${encodeURIComponent(page.nextCursor)}`}
        />
      </div>
    </CommunityFrame>
  );
}

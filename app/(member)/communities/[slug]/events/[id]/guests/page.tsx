import type { Metadata } from "next";
import { CommunityFrame } from "@/components/communities/community-frame";
import { ownCommunityOf } from "@/components/communities/community-of";
import { describeCommunity } from "@/components/communities/describe-community";
import { eventOf } from "@/components/communities/events/event-of";
import { GuestList } from "@/components/communities/events/guest-list";
import { sensible } from "@/components/profiles/sensible";
import { guestsQuery } from "@/lib/communities/events/schema";
import { directoryPage } from "@/lib/communities/schema";

type Props = {
  params: Promise<{ slug: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params;
  const { community } = await ownCommunityOf(slug, `/events/${id}/guests`);
  return describeCommunity(community, "Who comes");
}

export default async function EventGuestsPage({ params, searchParams }: Props) {
  const [{ slug, id }, asked] = await Promise.all([params, searchParams]);
  const { actor, community } = await ownCommunityOf(slug, `/events/${id}/guests`);
  const answer = guestsQuery.shape.answer.catch("yes").parse(asked.answer);
  const { event, guests } = await sensible(directoryPage.shape.cursor.parse(asked.cursor), (cursor) =>
    eventOf(slug, id, "/guests", answer, cursor),
  );
  return (
    <CommunityFrame viewer={actor} community={community} current="events">
      <GuestList event={event} answer={answer} guests={guests} />
    </CommunityFrame>
  );
}

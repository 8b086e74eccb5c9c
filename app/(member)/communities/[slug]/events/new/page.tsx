import type { Metadata } from "next";
import { CommunityFrame } from "@/components/communities/community-frame";
import { staffedCommunityOf } from "@/components/communities/community-of";
import { describeCommunity } from "@/components/communities/describe-community";
import { EventForm } from "@/components/communities/events/event-form";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { community } = await staffedCommunityOf((await params).slug, "/events/new");
  return describeCommunity(community, "Plan an event");
}

export default async function NewEventPage({ params }: Props) {
  const { slug } = await params;
  const { actor, community } = await staffedCommunityOf(slug, "/events/new");
  return (
    <CommunityFrame viewer={actor} community={community} current="events">
      <div className="grid gap-8">
        <h2 className="font-serif text-ink text-xl">Plan an event</h2>
        <EventForm slug={slug} timeZone={actor.timeZone} />
      </div>
    </CommunityFrame>
  );
}

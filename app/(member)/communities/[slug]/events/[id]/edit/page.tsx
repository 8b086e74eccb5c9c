import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CommunityFrame } from "@/components/communities/community-frame";
import { staffedCommunityOf } from "@/components/communities/community-of";
import { describeCommunity } from "@/components/communities/describe-community";
import { CancelForm } from "@/components/communities/events/cancel-form";
import { EventForm } from "@/components/communities/events/event-form";
import { eventOf } from "@/components/communities/events/event-of";
import { canCancelEvent, canChangeEvent } from "@/lib/communities/events/policy";
import { now } from "@/lib/platform/clock";

type Props = { params: Promise<{ slug: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params;
  const { community } = await staffedCommunityOf(slug, `/events/${id}/edit`);
  return describeCommunity(community, "Change an event");
}

export default async function EditEventPage({ params }: Props) {
  const { slug, id } = await params;
  const { actor, community } = await staffedCommunityOf(slug, `/events/${id}/edit`);
  const { event } = await eventOf(slug, id, "/edit");
  if (!canChangeEvent(event)) notFound();
  return (
    <CommunityFrame viewer={actor} community={community} current="events">
      <div className="grid gap-8">
        <h2 className="text-balance font-serif text-ink text-xl">Change “{event.title}”</h2>
        <EventForm slug={slug} timeZone={actor.timeZone} event={event} />
        {canCancelEvent(event, now()) && <CancelForm event={event} />}
      </div>
    </CommunityFrame>
  );
}

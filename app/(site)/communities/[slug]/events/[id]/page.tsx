import type { Metadata } from "next";
import { CommunityFrame } from "@/components/communities/community-frame";
import { describeCommunity } from "@/components/communities/describe-community";
import { AnswerForm } from "@/components/communities/events/answer-form";
import { DateTile } from "@/components/communities/events/date-tile";
import { EventFacts } from "@/components/communities/events/event-facts";
import { eventOf } from "@/components/communities/events/event-of";
import { EventState } from "@/components/communities/events/event-state";
import { GuestFaces } from "@/components/communities/events/guest-faces";
import { ReportLink } from "@/components/moderation/report-link";
import { LinkButton } from "@/components/ui/link-button";
import { Prose } from "@/components/ui/prose";
import { RenderedHtml } from "@/components/ui/rendered-html";
import { canAnswerEvent, canChangeEvent } from "@/lib/communities/events/policy";
import { now } from "@/lib/platform/clock";

type Props = { params: Promise<{ slug: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params;
  const { community, event } = await eventOf(slug, id);
  return describeCommunity(community, event.title);
}

export default async function CommunityEventPage({ params }: Props) {
  const { slug, id } = await params;
  const { viewer, community, event, guests } = await eventOf(slug, id);
  const isOver = event.cancelledAt !== null || new Date(event.endsAt) <= now();
  return (
    <CommunityFrame viewer={viewer} community={community} current="events">
      <article className="grid max-w-3xl gap-7">
        <header className="flex items-start gap-4 sm:gap-5">
          <DateTile at={event.startsAt} timeZone={event.timeZone} isOff={event.cancelledAt !== null} />
          <h2 className="min-w-0 self-center text-balance wrap-anywhere font-serif text-2xl text-ink">
            {event.title}
          </h2>
        </header>
        <EventState event={event} moment={now()} />
        <EventFacts event={event} theirZone={viewer?.timeZone ?? null} isOver={isOver} />
        {guests && <GuestFaces event={event} guests={guests.items} isOver={isOver} />}
        {canAnswerEvent(event, now()) && <AnswerForm event={event} />}
        {event.descriptionHtml && (
          <Prose>
            <RenderedHtml html={event.descriptionHtml} />
          </Prose>
        )}
        <p className="flex flex-wrap gap-2">
          <LinkButton href={`/api/v1/events/${id}/calendar`} prefetch={false} size="sm">
            Add to your calendar
          </LinkButton>
          {canChangeEvent(event) && (
            <LinkButton href={`/communities/${slug}/events/${id}/edit`} prefetch={false} size="sm">
              Change it
            </LinkButton>
          )}
          {viewer && !event.cancelledAt && <ReportLink kind="event" thing={id} />}
        </p>
      </article>
    </CommunityFrame>
  );
}

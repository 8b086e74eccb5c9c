import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CommunityFrame } from "@/components/communities/community-frame";
import { communityOf } from "@/components/communities/community-of";
import { describeCommunity } from "@/components/communities/describe-community";
import { FeedAddress } from "@/components/communities/events/feed-address";
import { FeedForms } from "@/components/communities/events/feed-forms";
import { feedPath, getFeedOf } from "@/lib/communities/events/queries";
import { env } from "@/lib/platform/env";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { community } = await communityOf((await params).slug, "/events/calendar");
  return describeCommunity(community, "Calendar feed");
}

export default async function CommunityCalendarPage({ params }: Props) {
  const { viewer, community } = await communityOf((await params).slug, "/events/calendar");
  const isPublic = community.visibility === "public";
  if (!isPublic && (!viewer || !community.role)) notFound();
  const origin = env().APP_URL;
  return (
    <CommunityFrame viewer={viewer} community={community} current="events">
      <section aria-labelledby="feed" className="grid max-w-3xl gap-5">
        <h2 id="feed" className="font-serif text-ink text-xl">
          Calendar feed
        </h2>
        <p className="max-w-measure text-ink">
          Give this address to your calendar program (“subscribe by address”), and its events come and change
          there by themselves.
        </p>
        {isPublic || !viewer ? (
          <FeedAddress
            address={`${origin}${feedPath(community.slug)}`}
            hint="The same for everybody: this community is public."
          />
        ) : (
          <FeedForms
            slug={community.slug}
            madeAt={(await getFeedOf(viewer, community)).madeAt}
            timeZone={viewer.timeZone}
            origin={origin}
          />
        )}
      </section>
    </CommunityFrame>
  );
}

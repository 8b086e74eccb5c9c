import type { Metadata } from "next";
import { FeedMutes } from "@/components/feed/feed-mutes";
import { OwnActivities } from "@/components/feed/own-activities";
import { SharingForm } from "@/components/feed/sharing-form";
import { PageColumn } from "@/components/layout/page-column";
import { sensible } from "@/components/profiles/sensible";
import { PageHeader } from "@/components/ui/page-header";
import { getFeedSettings } from "@/lib/feed/sharing/queries";
import { ownQuery } from "@/lib/feed/sharing/schema";
import { cursorOf } from "@/lib/profiles/directory/schema";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Feed" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FeedSettingsPage({ searchParams }: Props) {
  const [actor, asked] = await Promise.all([pageActor(), searchParams]);
  const { sharing, mutes, own } = await sensible(cursorOf(asked), (cursor) =>
    getFeedSettings(actor, ownQuery.parse({ cursor })),
  );
  return (
    <PageColumn width="narrow">
      <PageHeader
        title="Feed"
        description="What your own feed leaves out, and what those of others tell of you."
      />
      <div className="grid gap-10">
        <FeedMutes mutes={mutes} timeZone={actor.timeZone} />
        <SharingForm sharing={sharing} />
        <OwnActivities own={own} />
      </div>
    </PageColumn>
  );
}

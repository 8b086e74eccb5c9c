import type { Metadata } from "next";
import { CommunitySettingsForm } from "@/components/communities/community-settings-form";
import { PageColumn } from "@/components/layout/page-column";
import { MessagingSettingsForm } from "@/components/messages/settings-form";
import { PageHeader } from "@/components/ui/page-header";
import { getCommunitySettings } from "@/lib/communities/members/queries";
import { getMessagingSettings } from "@/lib/messaging/queries";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Messages" };

export default async function MessagingSettingsPage() {
  const actor = await pageActor();
  const [settings, inCommunities] = await Promise.all([
    getMessagingSettings(actor),
    getCommunitySettings(actor),
  ]);
  return (
    <PageColumn width="narrow">
      <PageHeader title="Messages" description="Who may write to you, and what they see while you talk." />
      <div className="grid gap-12">
        <MessagingSettingsForm settings={settings} />
        <CommunitySettingsForm settings={inCommunities} />
      </div>
    </PageColumn>
  );
}

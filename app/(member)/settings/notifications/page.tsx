import type { Metadata } from "next";
import { ForumSettingsForm } from "@/components/forum/forum-settings-form";
import { PreferenceTable } from "@/components/notifications/preference-table";
import { PreferencesForm } from "@/components/notifications/preferences-form";
import { PushSwitch } from "@/components/notifications/push-switch";
import { QuietHours } from "@/components/notifications/quiet-hours";
import { SettingsSection } from "@/components/notifications/settings-section";
import { Checkbox } from "@/components/ui/checkbox";
import { PageHeader } from "@/components/ui/page-header";
import { getForumSettings } from "@/lib/forum/settings/queries";
import { getNotificationPreferences } from "@/lib/notifications/queries";
import { env } from "@/lib/platform/env";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Notification settings", robots: { index: false } };

export default async function NotificationSettingsPage() {
  const actor = await pageActor();
  const [{ types, quietHours, weeklyDigest }, forum] = await Promise.all([
    getNotificationPreferences(actor),
    getForumSettings(actor),
  ]);
  const publicKey = env().VAPID_PUBLIC_KEY;
  return (
    <div className="page max-w-3xl">
      <PageHeader title="Notifications" description="Hear of what matters to you, where you want to." />
      <PreferencesForm>
        <SettingsSection title="What you hear of">
          <PreferenceTable types={types} />
        </SettingsSection>
        <SettingsSection title="Pushes to this browser">
          {publicKey ? (
            <PushSwitch publicKey={publicKey} />
          ) : (
            <p className="text-ink-soft text-sm">This installation of Lumo does not send pushes.</p>
          )}
        </SettingsSection>
        <SettingsSection title="Quiet hours">
          <QuietHours hours={quietHours} timeZone={actor.timeZone} />
        </SettingsSection>
        <SettingsSection title="Your week on Lumo">
          <Checkbox
            name="weeklyDigest"
            defaultChecked={weeklyDigest}
            label="A letter on Monday mornings"
            hint="Only when something waits for you. One click in the letter ends it."
          />
        </SettingsSection>
      </PreferencesForm>
      <ForumSettingsForm settings={forum} />
    </div>
  );
}

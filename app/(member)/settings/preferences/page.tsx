import type { Metadata } from "next";
import { PreferencesForm } from "@/components/accounts/preferences-form";
import { PageColumn } from "@/components/layout/page-column";
import { PageHeader } from "@/components/ui/page-header";
import { getAccount } from "@/lib/accounts/queries";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Preferences", robots: { index: false } };

export default async function PreferencesPage() {
  const { preferences } = await getAccount(await pageActor());
  return (
    <PageColumn width="narrow">
      <PageHeader title="Preferences" description="How Lumo looks and behaves, on every browser of yours." />
      <PreferencesForm preferences={preferences} zones={["UTC", ...Intl.supportedValuesOf("timeZone")]} />
    </PageColumn>
  );
}

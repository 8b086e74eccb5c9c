import type { Metadata } from "next";
import { NightForm } from "@/components/films/nights/night-form";
import { PageColumn } from "@/components/layout/page-column";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Plan a watch night", robots: { index: false } };

export default async function NewNightPage() {
  const actor = await pageActor();
  return (
    <PageColumn width="narrow">
      <PageHeader title="Plan a watch night" />
      <NightForm actor={actor} />
    </PageColumn>
  );
}

import type { Metadata } from "next";
import { SessionList } from "@/components/accounts/session-list";
import { PageColumn } from "@/components/layout/page-column";
import { PageHeader } from "@/components/ui/page-header";
import { listSessions } from "@/lib/accounts/sessions/queries";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Sessions", robots: { index: false } };

export default async function SessionsPage() {
  const actor = await pageActor();
  return (
    <PageColumn width="narrow">
      <PageHeader title="Sessions" description="Where you are signed in. End what you do not know." />
      <SessionList sessions={await listSessions(actor)} timeZone={actor.timeZone} />
    </PageColumn>
  );
}

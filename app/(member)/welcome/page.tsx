import type { Metadata } from "next";
import { FirstSteps } from "@/components/accounts/first-steps";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Welcome", robots: { index: false } };

export default async function WelcomePage() {
  const actor = await pageActor();
  return (
    <div className="page-narrow pb-16">
      <PageHeader
        title={`Welcome, ${actor.name}`}
        description={`@${actor.handle} is yours. Four small things make Lumo feel like home; each can wait.`}
      />
      <FirstSteps handle={actor.handle} />
    </div>
  );
}

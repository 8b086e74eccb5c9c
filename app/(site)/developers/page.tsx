import type { Metadata } from "next";
import { EndpointGroup } from "@/components/developers/endpoint-group";
import { FirstSteps } from "@/components/developers/first-steps";
import { groups } from "@/components/developers/operations";
import { PageColumn } from "@/components/layout/page-column";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = {
  title: "For developers",
  description:
    "Lumo's API: every route, what it takes and what it answers, made from the code that serves it.",
};

export default function DevelopersPage() {
  return (
    <PageColumn>
      <PageHeader
        title="For developers"
        description="Everything a member can do here, a program can do too. These pages are made from the same schemas that guard the routes, so they cannot be out of date."
      />
      <FirstSteps groups={[...groups.keys()]} />
      {[...groups].map(([group, operations]) => (
        <EndpointGroup key={group} group={group} operations={operations} />
      ))}
    </PageColumn>
  );
}

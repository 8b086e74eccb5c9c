import type { Metadata } from "next";
import { EndpointGroup } from "@/components/developers/endpoint-group";
import { FirstSteps } from "@/components/developers/first-steps";
import { listOperations } from "@/components/developers/operations";
import { PageColumn } from "@/components/layout/page-column";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = {
  title: "For developers",
  description:
    "Lumo's API: every route, what it takes and what it answers, made from the code that serves it.",
};

export default function DevelopersPage() {
  const groups = Object.entries(Object.groupBy(listOperations(), ({ group }) => group));
  return (
    <PageColumn>
      <PageHeader
        title="For developers"
        description="Everything a member can do here, a program can do too. This page is made from the same schemas that guard the routes, so it cannot be out of date."
      />
      <FirstSteps groups={groups.map(([group]) => group)} />
      {groups.map(([group, operations = []]) => (
        <EndpointGroup key={group} group={group} operations={operations} />
      ))}
    </PageColumn>
  );
}

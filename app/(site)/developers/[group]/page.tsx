import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { EndpointEntry } from "@/components/developers/endpoint-entry";
import { groups, nameOfGroup } from "@/components/developers/operations";
import { RouteLine } from "@/components/developers/route-line";
import { PageColumn } from "@/components/layout/page-column";
import { PageHeader } from "@/components/ui/page-header";

type Props = { params: Promise<{ group: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { group } = await groupOf(params);
  const name = nameOfGroup(group);
  return {
    title: `${name} · For developers`,
    description: `${name} in Lumo's API: every route, what it takes and what it answers.`,
    alternates: { canonical: `/developers/${group}` },
  };
}

export default async function ResourcePage({ params }: Props) {
  const { group, operations } = await groupOf(params);
  return (
    <PageColumn>
      <PageHeader
        title={nameOfGroup(group)}
        eyebrow={
          <Link href="/developers" prefetch={false} className="hover:text-ink hover:underline">
            For developers
          </Link>
        }
        description="Every route, what it takes and what it answers."
      />
      {operations.length > 1 && (
        <nav aria-label="On this page" className="pb-8">
          <ul className="-mx-3 grid">
            {operations.map((operation) => (
              <RouteLine key={operation.id} operation={operation} href={`#${operation.id}`} />
            ))}
          </ul>
        </nav>
      )}
      <div className="grid gap-4">
        {operations.map((operation) => (
          <EndpointEntry key={operation.id} operation={operation} />
        ))}
      </div>
    </PageColumn>
  );
}

async function groupOf(params: Props["params"]) {
  const { group } = await params;
  return { group, operations: groups.get(group) ?? notFound() };
}

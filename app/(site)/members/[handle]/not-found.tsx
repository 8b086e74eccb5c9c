import { PageColumn } from "@/components/layout/page-column";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

export default function MemberNotFound() {
  return (
    <PageColumn>
      <h1 className="sr-only">No member by that name</h1>
      <EmptyState
        title="Nobody sits under that name"
        className="py-24"
        action={<LinkButton href="/members">Look through everybody</LinkButton>}
      >
        They may have left, or the address has a wrong letter in it.
      </EmptyState>
    </PageColumn>
  );
}

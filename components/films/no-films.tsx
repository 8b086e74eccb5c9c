import { PageColumn } from "@/components/layout/page-column";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";

/** The catalogue before its first film. */
export function NoFilms() {
  return (
    <PageColumn>
      <PageHeader title="Films" />
      <EmptyState title="The shelves are empty" action={<LinkButton href="/forum">To the forum</LinkButton>}>
        No film has come into the catalogue yet. Meanwhile, films are talked about in the forum.
      </EmptyState>
    </PageColumn>
  );
}

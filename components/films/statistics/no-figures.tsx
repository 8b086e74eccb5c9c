import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

type Props = { isOwn: boolean /** Not of a period alone. */; isAll: boolean };

/** What stands where nothing was watched yet. */
export function NoFigures({ isOwn, isAll }: Props) {
  if (!isAll)
    return (
      <EmptyState title="Nothing was watched then">Another year, or all time, has more to tell.</EmptyState>
    );
  return (
    <EmptyState
      title={isOwn ? "Nothing to count yet" : "Nothing to count here yet"}
      action={<LinkButton href="/films">Look through the films</LinkButton>}
    >
      Films that are logged come to numbers here: hours, countries, the directors met most often.
    </EmptyState>
  );
}

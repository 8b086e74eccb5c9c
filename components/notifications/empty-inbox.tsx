import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Filter } from "@/lib/notifications/schema";

/** Why there is nothing here, and what to do next. */
export function EmptyInbox({ filter }: { filter: Filter }) {
  if (filter === "unread") {
    return (
      <EmptyState
        title="You have read everything"
        action={<LinkButton href="/notifications">See all notifications</LinkButton>}
      >
        The house lights are up. New ones appear here by themselves.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={filter === "all" ? "Nothing yet" : "Nothing of this kind yet"}
      action={
        <LinkButton href="/members" variant="primary">
          Find people to follow
        </LinkButton>
      }
    >
      When somebody follows you or asks to, it shows up here the moment it happens.
    </EmptyState>
  );
}

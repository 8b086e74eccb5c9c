import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Profile } from "@/lib/profiles/schema";

/** What stands where there are no two tastes to lay side by side. */
export function NoTaste({ profile: { handle, name, relation } }: { profile: Profile }) {
  if (relation?.isYou)
    return (
      <EmptyState
        title="Your taste is your own"
        action={<LinkButton href={`/members/${handle}/stats`}>Your films in numbers</LinkButton>}
      >
        Other members see here how theirs goes with it.
      </EmptyState>
    );
  return (
    <EmptyState
      title={`Does your taste go with ${name}’s?`}
      action={
        <LinkButton
          href={`/sign-in?next=${encodeURIComponent(`/members/${handle}/taste`)}`}
          variant="primary"
        >
          Sign in
        </LinkButton>
      }
    >
      Sign in, and the films you have both rated say so.
    </EmptyState>
  );
}

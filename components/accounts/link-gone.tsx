import { LinkButton } from "@/components/ui/link-button";
import { AuthHeading } from "./auth-heading";

/** A link of a letter that no longer opens anything. */
export function LinkGone({ again }: { again: { href: string; label: string } }) {
  return (
    <>
      <AuthHeading title="This link has gone dark">
        It was used already, or is older than half an hour. Nothing is lost.
      </AuthHeading>
      <div className="flex flex-wrap gap-2">
        <LinkButton href={again.href} variant="primary">
          {again.label}
        </LinkButton>
        <LinkButton href="/sign-in">Sign in</LinkButton>
      </div>
    </>
  );
}

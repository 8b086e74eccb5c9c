import { Form } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Viewer } from "@/lib/auth/actor";
import { dropInvite, dropRequest, submitJoin } from "@/lib/communities/members/actions";
import type { Community } from "@/lib/communities/schema";
import { sayEnd } from "./say-end";

/** The way into a community, whichever it has for this viewer. */
export function JoinBox({ viewer, community }: { viewer: Viewer; community: Community }) {
  const { slug, joinPolicy, isInvited, request, bannedUntil } = community;
  const join = (words: string) => (
    <Form action={submitJoin}>
      <input type="hidden" name="slug" value={slug} />
      <SubmitButton pending="Joining…">{words}</SubmitButton>
    </Form>
  );
  if (!viewer) {
    return (
      <LinkButton
        href={`/sign-in?next=${encodeURIComponent(`/communities/${slug}`)}`}
        prefetch={false}
        variant="primary"
      >
        {joinPolicy === "open" ? "Sign in to join" : "Sign in to ask"}
      </LinkButton>
    );
  }
  if (bannedUntil) {
    return <p className="max-w-60 text-ink-soft text-sm">You cannot come back {sayEnd(bannedUntil)}.</p>;
  }
  if (isInvited) {
    return (
      <>
        {join("Accept the invitation")}
        <Form action={dropInvite}>
          <input type="hidden" name="slug" value={slug} />
          <SubmitButton variant="ghost">Decline</SubmitButton>
        </Form>
      </>
    );
  }
  if (request === "open") {
    return (
      <Form action={dropRequest} className="grid gap-2 sm:justify-items-end">
        <input type="hidden" name="slug" value={slug} />
        <p className="text-ink-soft text-sm">You have asked to join.</p>
        <SubmitButton variant="secondary" size="sm">
          Take it back
        </SubmitButton>
      </Form>
    );
  }
  if (joinPolicy === "open") return join("Join");
  if (joinPolicy === "invite") {
    return <p className="max-w-60 text-ink-soft text-sm">This community takes in people by invitation.</p>;
  }
  return (
    <LinkButton href="#ask" variant="primary">
      Ask to join
    </LinkButton>
  );
}

import type { ComponentProps } from "react";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import type { Actor } from "@/lib/auth/actor";
import type { Claim } from "@/lib/moderation/schema";
import type { FormState } from "@/lib/web/form-state";

type Act = ComponentProps<typeof Form<FormState<void>>>["action"];
type Props = {
  actor: Actor;
  item: { id: string; claim: Claim; title: string };
  takeUp: Act;
  putBack: Act;
};

/** Who looks into something that waits; one may take it up, or put it back. */
export function ClaimBar({ actor, item: { id, claim, title }, takeUp, putBack }: Props) {
  const isMine = claim?.by.id === actor.id;
  if (claim && !isMine) {
    return (
      <p className="rounded-card border border-line bg-surface px-4 py-3 text-ink-soft text-sm">
        {claim.by.name} is looking into this. It is free again <Time at={claim.until} />.
      </p>
    );
  }
  return (
    <Form
      action={isMine ? putBack : takeUp}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line bg-surface px-4 py-3 text-sm"
    >
      <input type="hidden" name="id" value={id} />
      <p className="flex-1 text-ink-soft">
        {isMine
          ? "You are looking into this. Nobody else decides it meanwhile."
          : "Nobody is looking into this yet."}
      </p>
      <SubmitButton variant="secondary" size="sm">
        {isMine ? "Put it back" : "Take it up"}
        <span className="sr-only">: {title}</span>
      </SubmitButton>
    </Form>
  );
}

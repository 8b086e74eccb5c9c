import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Viewer } from "@/lib/auth/actor";
import { hideFromAll, showToAll } from "@/lib/communities/actions";
import { canHideCommunity } from "@/lib/communities/policy";
import type { Community } from "@/lib/communities/schema";

type Props = { viewer: Viewer; community: Pick<Community, "slug" | "name" | "hidden"> };

/** For the staff of Lumo: taking a community out of sight, and bringing it back. */
export function HidingForm({ viewer, community: { slug, name, hidden } }: Props) {
  if (!viewer || !canHideCommunity(viewer)) return null;
  return (
    <details key={String(hidden !== null)} className="rounded-card border border-line p-4">
      <summary className="cursor-pointer text-ink-soft text-sm">
        {hidden ? `Show ${name} again` : `Hide ${name}`}
      </summary>
      <Form
        key={String(hidden !== null)}
        action={hidden ? showToAll : hideFromAll}
        className="grid gap-3 pt-3"
      >
        <input type="hidden" name="slug" value={slug} />
        <p className="text-ink-soft text-sm">
          {hidden
            ? "It comes back as it was, with its people and everything said in it."
            : "It is gone for everybody, its people included. Its owner still sees its front, and why."}
        </p>
        <Field
          label="Reason"
          name="reason"
          hint="Its owner reads it, and it is kept in the records."
          required
        >
          <Input type="text" maxLength={500} />
        </Field>
        <SubmitButton
          variant={hidden ? "secondary" : "danger"}
          size="sm"
          className="justify-self-start"
          pending={hidden ? "Showing it…" : "Hiding it…"}
        >
          {hidden ? "Show it again" : "Hide it"}
        </SubmitButton>
        <Refresh />
      </Form>
    </details>
  );
}

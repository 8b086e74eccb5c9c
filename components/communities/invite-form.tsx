import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitInvite } from "@/lib/communities/members/actions";

/** Asking one member in, by their handle. */
export function InviteForm({ slug }: { slug: string }) {
  return (
    <Form action={submitInvite} className="grid max-w-md gap-4">
      <input type="hidden" name="slug" value={slug} />
      <Field label="Handle" name="member" hint="They find the invitation in their notifications." required>
        <Input type="text" lead="@" autoCapitalize="none" autoComplete="off" spellCheck={false} />
      </Field>
      <SubmitButton className="justify-self-start">Invite</SubmitButton>
    </Form>
  );
}

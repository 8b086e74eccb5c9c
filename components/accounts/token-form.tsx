import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/web/form-state";

type Props = {
  action: (before: FormState<never>, form: FormData) => Promise<FormState<never>>;
  token: string;
  label: string;
};

/** The one button behind a letter's link. */
export function TokenForm({ action, token, label }: Props) {
  return (
    <Form action={action}>
      <input type="hidden" name="token" value={token} />
      <SubmitButton size="lg" wide>
        {label}
      </SubmitButton>
    </Form>
  );
}

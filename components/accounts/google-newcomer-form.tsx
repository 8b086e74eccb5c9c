import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { joinFromGoogle } from "@/lib/accounts/google/actions";
import { BirthField } from "./birth-field";
import { HandleField } from "./handle-field";

/** What Google does not say: a handle, and whether somebody is old enough. */
export function GoogleNewcomerForm({ name }: { name: string }) {
  return (
    <Form action={joinFromGoogle} className="grid gap-5">
      <Field label="Name" name="name" required>
        <Input autoComplete="name" maxLength={80} defaultValue={name} />
      </Field>
      <HandleField />
      <BirthField />
      <SubmitButton size="lg" wide>
        Join Lumo
      </SubmitButton>
    </Form>
  );
}

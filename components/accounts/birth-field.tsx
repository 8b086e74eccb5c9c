import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

/** The day one was born, which tells whether one is old enough to join. */
export function BirthField() {
  return (
    <Field
      label="Date of birth"
      name="bornOn"
      required
      hint="Lumo is for people of 13 and older. Nobody sees it."
    >
      <Input type="date" autoComplete="bday" />
    </Field>
  );
}

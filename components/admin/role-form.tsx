import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { giveRole } from "@/lib/admin/actions";

/** Gives somebody another role on the site. */
export function RoleForm() {
  return (
    <Form action={giveRole} className="grid gap-4 sm:grid-cols-2">
      <Field label="Who" name="handle">
        <Input type="text" placeholder="handle" maxLength={51} />
      </Field>
      <Field label="Is from now on" name="role">
        <Select
          defaultValue="moderator"
          options={[
            { value: "member", label: "A member like the others" },
            { value: "moderator", label: "A moderator" },
            { value: "admin", label: "An administrator" },
          ]}
        />
      </Field>
      <Field
        label="Reason"
        name="reason"
        hint="They read it, and it is kept in the records."
        className="sm:col-span-2"
      >
        <Input type="text" maxLength={500} />
      </Field>
      <SubmitButton className="justify-self-start">Give the role</SubmitButton>
    </Form>
  );
}

import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Refresh } from "@/components/ui/refresh";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { giveBlogRole } from "@/lib/blog/roles/actions";

/** Somebody else writes or edits from now on. */
export function GiveRoleForm() {
  return (
    <Form
      action={giveBlogRole}
      say="toast"
      className="grid content-start gap-4 self-start rounded-card border border-line bg-surface p-5"
    >
      <h2 className="font-serif text-ink text-xl">Somebody else</h2>
      <Field label="Handle" name="handle" required>
        <Input type="text" autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={50} />
      </Field>
      <Field label="What they do" name="role">
        <Select
          defaultValue="writer"
          options={[
            { value: "writer", label: "Writes" },
            { value: "editor", label: "Writes and edits" },
          ]}
        />
      </Field>
      <SubmitButton className="justify-self-start">Let them</SubmitButton>
      <Refresh />
    </Form>
  );
}

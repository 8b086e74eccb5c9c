import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type Props = { tags?: readonly string[]; error?: string; className?: string };

/** What a thread is about, in a few words. */
export function TagsField({ tags = [], error, className }: Props) {
  return (
    <Field
      label="Tags"
      name="tags"
      hint="Up to five, with commas between: film noir, lenses."
      error={error}
      optional
      className={className}
    >
      <Input type="text" defaultValue={tags.join(", ")} maxLength={200} autoComplete="off" />
    </Field>
  );
}

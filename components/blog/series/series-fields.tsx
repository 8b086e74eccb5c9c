import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";

type Props = { series?: { title: string; description: string } };

/** What a series is called, and what it is about. */
export function SeriesFields({ series }: Props) {
  return (
    <>
      <Field label="Title" name="title" required>
        <Input type="text" defaultValue={series?.title} maxLength={120} />
      </Field>
      <Field label="What it is about" name="description" hint="Stands under the title." optional>
        <Textarea defaultValue={series?.description} rows={3} maxLength={500} />
      </Field>
    </>
  );
}

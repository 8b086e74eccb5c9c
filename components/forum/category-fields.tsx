import { capital } from "@/components/ui/capital";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { type Category, COLOURS } from "@/lib/forum/categories/schema";

type Props = {
  category?: Category;
  /** What it may stand under. */
  tops: Category[];
};

const READERS = [
  { value: "everyone", label: "Everyone" },
  { value: "members", label: "Members" },
  { value: "staff", label: "The staff" },
];
const ANSWERS = [
  { value: "false", label: "Are talked about" },
  { value: "true", label: "Have an answer that is marked" },
];
const WRITERS = READERS.slice(1);
const PLANNERS = [
  { value: "members", label: "Whoever may start one" },
  { value: "staff", label: "The staff" },
];

/** All that can be said of a category. */
export function CategoryFields({ category, tops }: Props) {
  const above = tops
    .filter(({ id }) => id !== category?.id)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Field label="Name" name="name" required>
        <Input type="text" defaultValue={category?.name} maxLength={60} />
      </Field>
      <Field label="Description" name="description" hint="What belongs here, in a sentence." optional>
        <Textarea defaultValue={category?.description} maxLength={300} rows={2} />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Colour" name="colour">
          <Select
            defaultValue={category?.colour ?? "grey"}
            options={COLOURS.map((colour) => ({
              value: colour,
              label: capital(colour),
            }))}
          />
        </Field>
        <Field label="Stands under" name="parentId">
          <Select
            defaultValue={category?.parentId ?? ""}
            options={[{ value: "", label: "Nothing: at the top" }, ...above]}
          />
        </Field>
        <Field label="Who may read" name="whoMayRead">
          <Select defaultValue={category?.whoMayRead ?? "everyone"} options={READERS} />
        </Field>
        <Field label="Who may start threads" name="whoMayStart">
          <Select defaultValue={category?.whoMayStart ?? "members"} options={WRITERS} />
        </Field>
        <Field label="Who may reply" name="whoMayReply">
          <Select defaultValue={category?.whoMayReply ?? "members"} options={WRITERS} />
        </Field>
        <Field label="Who may have a thread begin later" name="whoMayPlan">
          <Select defaultValue={category?.whoMayPlan ?? "staff"} options={PLANNERS} />
        </Field>
        <Field label="Questions" name="hasAnswers">
          <Select defaultValue={String(category?.hasAnswers ?? false)} options={ANSWERS} />
        </Field>
      </div>
    </>
  );
}

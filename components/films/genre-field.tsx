import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { GENRES, type Genre } from "@/lib/films/genres";

const options = [
  { value: "", label: "Any" },
  ...Object.entries(GENRES).map(([value, label]) => ({ value, label })),
];

/** One genre, or any. */
export function GenreField({ genre }: { genre?: Genre }) {
  return (
    <Field label="Genre" name="genre">
      <Select defaultValue={genre ?? ""} options={options} />
    </Field>
  );
}

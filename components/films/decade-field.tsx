import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";

const FIRST = 1880;

/** A decade of those in which films were made, or any. */
export function DecadeField({ decade, thisYear }: { decade?: number; thisYear: number }) {
  const decades = Array.from(
    { length: Math.floor((thisYear - FIRST) / 10) + 1 },
    (_, nth) => FIRST + nth * 10,
  );
  return (
    <Field label="Decade" name="decade">
      <Select
        defaultValue={String(decade ?? "")}
        options={[
          { value: "", label: "Any" },
          ...decades.reverse().map((year) => ({ value: String(year), label: `${year}s` })),
        ]}
      />
    </Field>
  );
}

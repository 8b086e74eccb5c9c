import { Button } from "@/components/ui/button";
import { capital } from "@/components/ui/capital";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { KIND_NAMES, KINDS } from "@/lib/moderation/kind-names";
import type { QueueQuery } from "@/lib/moderation/schema";

/** Which things, and in which order; the address says so. */
export function QueueFilter({ query: { box, kind, sort } }: { query: QueueQuery }) {
  const kinds = KINDS.map((value) => ({ value, label: capital(pluralOf(KIND_NAMES[value])) }));
  return (
    <form action="/moderation" className="grid grid-cols-2 items-end gap-3 max-sm:w-full sm:flex">
      {box !== "open" && <input type="hidden" name="box" value={box} />}
      <Field label="Kind" hideLabel>
        <Select
          name="kind"
          defaultValue={kind ?? ""}
          options={[{ value: "", label: "Everything" }, ...kinds]}
        />
      </Field>
      {box === "open" && (
        <Field label="Order" hideLabel>
          <Select
            name="sort"
            defaultValue={sort}
            options={[
              { value: "oldest", label: "Longest waiting" },
              { value: "reported", label: "Most reported" },
            ]}
          />
        </Field>
      )}
      <Button type="submit" className="max-sm:col-span-full">
        Show
      </Button>
    </form>
  );
}

function pluralOf(word: string): string {
  return word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`;
}

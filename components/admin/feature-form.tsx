import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Refresh } from "@/components/ui/refresh";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { feature } from "@/lib/admin/featured/actions";
import { FEATURED_PLACES, PLACE_NAMES } from "@/lib/admin/featured/places";

/** Putting something on the front of a place. */
export function FeatureForm() {
  return (
    <Form action={feature} className="grid gap-4">
      <Field label="Where" name="place">
        <Select options={FEATURED_PLACES.map((value) => ({ value, label: PLACE_NAMES[value] }))} />
      </Field>
      <Field
        label="Its address"
        name="address"
        hint="Of a community, a thread, or a post of the blog, as the browser shows it."
      >
        <Input type="text" maxLength={300} placeholder="/communities/silent-film" />
      </Field>
      <Field label="Why it stands there" name="note" optional hint="A line under its name.">
        <Input type="text" maxLength={400} />
      </Field>
      <SubmitButton className="justify-self-start">Put it there</SubmitButton>
      <Refresh />
    </Form>
  );
}

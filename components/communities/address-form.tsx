import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { moveTo } from "@/lib/communities/actions";
import { AddressField } from "./address-field";

/** Where a community lives, and moving it. */
export function AddressForm({ slug }: { slug: string }) {
  return (
    <section aria-labelledby="address" className="grid gap-4">
      <h2 id="address" className="font-serif text-ink text-xl">
        Address
      </h2>
      <Form key={slug} action={moveTo} className="grid max-w-md gap-4">
        <input type="hidden" name="community" value={slug} />
        <AddressField
          current={slug}
          hint="Letters a to z, digits, and a dash between words. The address before leads here for good."
          required
        />
        <SubmitButton variant="secondary" className="justify-self-start" pending="Moving…">
          Change the address
        </SubmitButton>
      </Form>
    </section>
  );
}

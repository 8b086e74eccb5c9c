import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { ProfileLink } from "@/lib/profiles/schema";

const ORDER = ["First", "Second", "Third", "Fourth"];

/** Up to four places elsewhere. An empty pair is no link. */
export function LinkFields({ links }: { links: ProfileLink[] }) {
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-medium text-ink text-sm">
        Links <span className="ml-1 font-normal text-ink-faint">optional</span>
      </legend>
      {ORDER.map((word, at) => (
        <div key={word} className="grid gap-3 sm:grid-cols-[12rem_minmax(0,1fr)]">
          <Field label={`${word} link's name`} name={`links.${at}.label`} hideLabel>
            <Input type="text" placeholder="Name" defaultValue={links[at]?.label} maxLength={80} />
          </Field>
          <Field label={`${word} link's address`} name={`links.${at}.url`} hideLabel>
            <Input
              type="url"
              inputMode="url"
              placeholder="https://"
              defaultValue={links[at]?.url}
              maxLength={400}
            />
          </Field>
        </div>
      ))}
    </fieldset>
  );
}

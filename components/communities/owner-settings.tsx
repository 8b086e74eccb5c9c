import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { endCommunity, giveCommunityAway } from "@/lib/communities/actions";
import type { Community } from "@/lib/communities/schema";

/** What only the owner does: handing the community over, and closing it. */
export function OwnerSettings({ community: { slug, name } }: { community: Community }) {
  return (
    <section aria-labelledby="owner" className="grid gap-6">
      <h2 id="owner" className="font-serif text-ink text-xl">
        Yours alone
      </h2>
      <Form action={giveCommunityAway} className="grid max-w-md gap-4">
        <input type="hidden" name="slug" value={slug} />
        <Field label="Hand it over to" name="member" hint="A member of it. You stay as an admin." required>
          <Input type="text" lead="@" autoCapitalize="none" autoComplete="off" spellCheck={false} />
        </Field>
        <SubmitButton variant="secondary" className="justify-self-start">
          Hand over
        </SubmitButton>
        <Refresh />
      </Form>
      <details className="rounded-card border border-line p-4">
        <summary className="cursor-pointer text-bad">Close {name}</summary>
        <Form action={endCommunity} className="grid gap-3 pt-3">
          <input type="hidden" name="slug" value={slug} />
          <p className="text-ink-soft">
            It goes for everybody at once, with its rooms and everything said in them, and cannot be brought
            back.
          </p>
          <SubmitButton variant="danger" className="justify-self-start">
            Close it for good
          </SubmitButton>
        </Form>
      </details>
    </section>
  );
}

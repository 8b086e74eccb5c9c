import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Actor } from "@/lib/auth/actor";
import { submitNight } from "@/lib/films/nights/actions";
import { NIGHT_MOST, NIGHT_TITLE_MOST } from "@/lib/films/nights/schema";
import { PeopleField } from "./people-field";

/** Beginning a watch night: what it is called, and who is asked. */
export function NightForm({ actor: { handle, timeZone } }: { actor: Pick<Actor, "handle" | "timeZone"> }) {
  return (
    <Form action={submitNight} className="grid gap-6">
      <input type="hidden" name="timeZone" value={timeZone} />
      <Field label="What it is called" name="title" required>
        <Input type="text" maxLength={2 * NIGHT_TITLE_MOST} placeholder="Friday at mine" />
      </Field>
      <PeopleField label="Who else comes" except={[handle]} most={NIGHT_MOST - 1} />
      <p className="text-ink-soft">
        Whoever says yes lets the night see their watchlist, and you yours, so that it finds what you all want
        to see. When is decided later.
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton pending="Asking them…">Ask them</SubmitButton>
        <LinkButton href="/watch-nights" prefetch={false} variant="ghost">
          Never mind
        </LinkButton>
      </div>
    </Form>
  );
}

import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { takeOver } from "@/lib/communities/actions";
import { canTakeOver } from "@/lib/communities/policy";
import type { Community } from "@/lib/communities/schema";

/** For who may take a community over whose owner is gone. */
export function TakeOverForm({ community }: { community: Community }) {
  if (!canTakeOver(community)) return null;
  return (
    <section aria-labelledby="orphaned" className="grid gap-3 rounded-card border border-line bg-surface p-5">
      <h2 id="orphaned" className="font-serif text-ink text-xl">
        Nobody owns this community any more
      </h2>
      <p className="max-w-measure text-ink-soft">
        Its owner is gone, and nobody here stands above you. Whoever takes it over leads it from now on: name,
        rooms, roles, and closing it.
      </p>
      <Form action={takeOver}>
        <input type="hidden" name="slug" value={community.slug} />
        <SubmitButton pending="Taking it over…">Take it over</SubmitButton>
        <Refresh />
      </Form>
    </section>
  );
}

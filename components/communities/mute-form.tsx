import { MUTE_ENDS } from "@/components/talk/mute-ends";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { dropMute, submitMute } from "@/lib/communities/members/actions";
import type { Community } from "@/lib/communities/schema";

/** Not counting anything in a community as unread, for a while or for good. */
export function MuteForm({ community: { slug, mine } }: { community: Pick<Community, "slug" | "mine"> }) {
  const mutedUntil = mine?.mutedUntil;
  return (
    <section aria-labelledby="mute" className="grid gap-3">
      <h2 id="mute" className="font-medium text-ink-faint text-sm">
        Mute
      </h2>
      {mutedUntil ? (
        <Form action={dropMute} className="grid gap-3">
          <input type="hidden" name="slug" value={slug} />
          <p className="text-ink-soft text-sm">
            {new Date(mutedUntil).getUTCFullYear() > 9000 ? (
              "Muted until you say otherwise."
            ) : (
              <>
                Muted. It is heard again <Time at={mutedUntil} />.
              </>
            )}
          </p>
          <SubmitButton variant="secondary" size="sm" className="justify-self-start">
            Unmute
          </SubmitButton>
          <Refresh />
        </Form>
      ) : (
        <Form action={submitMute} className="grid gap-3">
          <input type="hidden" name="slug" value={slug} />
          <p className="text-ink-soft text-sm">Nothing in it counts as unread. Nobody is told.</p>
          <div className="flex gap-2">
            <Select name="ends" aria-label="How long" defaultValue="day" options={MUTE_ENDS} />
            <SubmitButton variant="secondary">Mute</SubmitButton>
          </div>
          <Refresh />
        </Form>
      )}
    </section>
  );
}

import { Hourglass, XCircle } from "lucide-react";
import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { withdraw } from "@/lib/moderation/held/actions";
import type { Held } from "@/lib/moderation/held/schema";

/** Words of one's own that wait for a look or were refused, as they were written; and the way to take them back. */
export function HeldNote({ held, heading }: { held: Held; heading?: string }) {
  const { id, body, status, reason, createdAt } = held;
  const waits = status === "waiting";
  const Icon = waits ? Hourglass : XCircle;
  return (
    <Card id={`held-${id}`} className="grid grid-cols-1 gap-3 border-dashed target:border-beam">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <Icon aria-hidden="true" className={waits ? "size-4 text-warn" : "size-4 text-bad"} />
        <span className="font-medium text-ink">{waits ? "Waits for a moderator" : "Not let through"}</span>
        <Time at={createdAt} className="text-ink-faint" />
      </p>
      {heading && <p className="wrap-anywhere font-serif text-ink text-lg">{heading}</p>}
      {!waits && <p className="whitespace-pre-wrap wrap-anywhere text-ink">{reason}</p>}
      <p className="whitespace-pre-wrap wrap-anywhere text-ink-soft">{body}</p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Form action={withdraw}>
          <input type="hidden" name="id" value={id} />
          <SubmitButton variant="secondary" size="sm">
            {waits ? "Take it back" : "Delete it"}
          </SubmitButton>
          <Refresh />
        </Form>
        <p className="text-ink-faint text-sm">
          {waits ? "Only you and the staff see it until then." : "You have it here for 30 days, to copy it."}
        </p>
      </div>
    </Card>
  );
}

import { Badge } from "@/components/ui/badge";
import type { CommunityEvent } from "@/lib/communities/events/schema";

type Props = { event: Pick<CommunityEvent, "cancelledAt" | "cancelNote" | "endsAt">; moment: Date };

/** Why nobody can come to an event any more: it was called off, or it is over. */
export function EventState({ event: { cancelledAt, cancelNote, endsAt }, moment }: Props) {
  if (cancelledAt)
    return (
      <p className="grid justify-items-start gap-2 rounded-card border border-bad/40 p-4 text-ink">
        <Badge tone="bad">Called off</Badge>
        {cancelNote && <span className="wrap-anywhere">{cancelNote}</span>}
      </p>
    );
  if (new Date(endsAt) <= moment)
    return (
      <p>
        <Badge>It is over</Badge>
      </p>
    );
  return null;
}

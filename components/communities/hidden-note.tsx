import { EyeOff } from "lucide-react";
import { Time } from "@/components/ui/time";
import type { Community } from "@/lib/communities/schema";

/** Says to its owner and the staff of Lumo that nobody else sees a community now, and why. */
export function HiddenNote({ hidden }: Pick<Community, "hidden">) {
  if (!hidden) return null;
  return (
    <section
      aria-labelledby="hidden"
      className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1.5 rounded-card border border-line-strong bg-surface p-5"
    >
      <EyeOff aria-hidden="true" className="mt-1 size-5 text-warn" />
      <h2 id="hidden" className="font-serif text-ink text-xl">
        Hidden by the staff of Lumo
      </h2>
      <p className="col-start-2 max-w-measure wrap-anywhere text-ink">“{hidden.reason}”</p>
      <p className="col-start-2 max-w-measure text-ink-soft text-sm">
        Hidden <Time at={hidden.at} />. Only its owner and the staff see this page. Nothing is lost: its
        people, rooms and words come back when it is shown again.
      </p>
    </section>
  );
}

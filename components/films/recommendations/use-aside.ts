import { startTransition, useOptimistic, useState } from "react";
import { toast } from "@/components/ui/toast";
import { turnAside } from "@/lib/films/recommendations/actions";

/** Whether a film is put aside, and what puts it there or brings it back: shown at once, and taken back with a sentence when refused. */
export function useAside(slug: string, wasAside: boolean) {
  const [known, setKnown] = useState(wasAside);
  const [isAside, show] = useOptimistic(known);
  function turn(wants: "aside" | "back") {
    startTransition(async () => {
      show(wants === "aside");
      const result = await turnAside({ slug, wants }).catch(() => null);
      if (result?.ok) startTransition(() => setKnown(wants === "aside"));
      else toast.error(result?.message ?? "Lumo could not be reached, so nothing was changed.");
    });
  }
  return { isAside, turn };
}

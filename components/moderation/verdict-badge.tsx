import { Badge } from "@/components/ui/badge";
import type { Decision } from "@/lib/moderation/schema";

const SAID = {
  dismiss: ["Nothing wrong", "neutral"],
  edit: ["Corrected", "warn"],
  remove: ["Taken away", "bad"],
  warn: ["Warned", "warn"],
  silence: ["Silenced", "bad"],
  suspend: ["Suspended", "bad"],
} as const;

/** What was decided, in a word; or that it was undone. */
export function VerdictBadge({ decision }: { decision: Pick<Decision, "verdict" | "judgement"> }) {
  const [words, tone] = SAID[decision.verdict];
  if (decision.judgement === "undone") return <Badge tone="good">{words}, undone</Badge>;
  return <Badge tone={tone}>{words}</Badge>;
}

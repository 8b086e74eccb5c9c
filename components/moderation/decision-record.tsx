import type { ReactNode } from "react";
import { Time } from "@/components/ui/time";
import { WordsDiff } from "@/components/writing/words-diff";
import type { StaffDecision } from "@/lib/moderation/schema";
import { isForGood, VERDICT_NAMES } from "@/lib/moderation/verdicts";
import { dayOf } from "@/lib/moderation/words";

/** What was decided about a case, by whom and why; the appeal; and what came of it. */
export function DecisionRecord({ decision }: { decision: StaffDecision }) {
  const {
    verdict,
    changed,
    removed,
    reason,
    endsAt,
    createdAt,
    by,
    appeal,
    appealedAt,
    judgement,
    judgedBy,
    judgedAt,
  } = decision;
  const end = endsAt && (isForGood(endsAt) ? " for good" : ` until ${dayOf(endsAt)}`);
  return (
    <ol className="grid gap-4 border-line border-l-2 pl-4">
      <Step who={by?.name ?? "Somebody who is gone"} at={createdAt} words={reason}>
        decided: {VERDICT_NAMES[verdict].toLowerCase()}
        {end}
        {removed && verdict !== "remove" && ", and took it away"}
      </Step>
      {changed && (
        <li>
          <WordsDiff before={changed.was} after={changed.now} />
        </li>
      )}
      {appeal && appealedAt && (
        <Step who="The member" at={appealedAt} words={appeal}>
          appealed
        </Step>
      )}
      {judgement && judgedAt && (
        <Step who={judgedBy?.name ?? "Somebody who is gone"} at={judgedAt} words={decision.judgementReason}>
          {judgement === "undone" ? "undid it" : "let it stand"}
        </Step>
      )}
    </ol>
  );
}

type StepProps = { who: string; at: string; words: string; children: ReactNode };

function Step({ who, at, words, children }: StepProps) {
  return (
    <li className="grid gap-0.5">
      <p className="text-ink">
        <span className="font-medium">{who}</span> {children}
      </p>
      {words && <p className="whitespace-pre-wrap wrap-anywhere text-ink-soft">“{words}”</p>}
      <Time at={at} className="text-ink-faint text-sm" />
    </li>
  );
}

import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Time } from "@/components/ui/time";
import { WordsDiff } from "@/components/writing/words-diff";
import type { Decision } from "@/lib/moderation/schema";
import { decisionInWords } from "@/lib/moderation/words";

/** A decision as the member it is about reads it: what, why, and what became of their appeal; below it, how to appeal. */
export function DecisionCard({ decision, children }: { decision: Decision; children?: ReactNode }) {
  const { id, title, excerpt, reason, createdAt, changed, appeal, judgement, judgementReason } = decision;
  return (
    <Card id={id} className="grid grid-cols-1 gap-4 target:border-beam">
      <div className="grid gap-1">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-medium text-ink">{decisionInWords(decision)}</span>
          {judgement === "undone" && <Badge tone="good">Undone</Badge>}
          {judgement === "upheld" && <Badge>Appeal turned down</Badge>}
          {appeal && !judgement && <Badge tone="warn">Appealed</Badge>}
        </p>
        <Time at={createdAt} className="text-ink-faint text-sm" />
      </div>
      {reason && <p className="whitespace-pre-wrap wrap-anywhere text-ink">{reason}</p>}
      {(title || (excerpt && !changed)) && (
        <blockquote className="grid gap-0.5 wrap-anywhere border-line border-l-2 pl-4 text-ink-soft text-sm">
          {title && <span className="font-medium">{title}</span>}
          {!changed && excerpt}
        </blockquote>
      )}
      {changed && <WordsDiff before={changed.was} after={changed.now} />}
      {appeal && (
        <div className="grid gap-1 border-line border-t pt-4 text-sm">
          <p className="text-ink-faint">You said</p>
          <p className="whitespace-pre-wrap wrap-anywhere text-ink-soft">{appeal}</p>
          {judgement && (
            <>
              <p className="pt-2 text-ink-faint">The answer</p>
              <p className="whitespace-pre-wrap wrap-anywhere text-ink">{judgementReason}</p>
            </>
          )}
        </div>
      )}
      {children}
    </Card>
  );
}

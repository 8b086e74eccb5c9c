import { Badge } from "@/components/ui/badge";
import { capital } from "@/components/ui/capital";
import { Time } from "@/components/ui/time";
import type { MailState } from "@/lib/admin/mail/mail-states";
import type { LetterLine } from "@/lib/admin/mail/schema";
import { STATE_NAMES } from "./state-names";

const TONES: Record<MailState, "good" | "bad" | "beam" | "neutral"> = {
  waiting: "beam",
  sent: "good",
  failed: "bad",
  replaced: "neutral",
};

/** What became of letters: of what kind, to whom, and why one did not leave. */
export function MailList({ letters }: { letters: LetterLine[] }) {
  return (
    <ul className="grid">
      {letters.map(({ id, kind, recipient, state, attempts, error, createdAt, settledAt }) => (
        <li key={id} className="grid gap-1 border-line border-b py-3 last:border-0">
          <div className="flex items-baseline gap-3">
            <p className="grid min-w-0 flex-1 gap-x-3 sm:flex sm:items-baseline">
              <span className="break-all font-medium text-ink">{recipient}</span>
              <span className="text-ink-soft text-sm">{capital(kind.replaceAll("-", " "))}</span>
            </p>
            <Badge tone={TONES[state]}>{STATE_NAMES[state]}</Badge>
            <Time
              at={settledAt ?? createdAt}
              className="shrink-0 text-ink-faint text-sm sm:w-24 sm:text-right"
            />
          </div>
          {error && (
            <p className="wrap-anywhere text-ink-soft text-sm">
              {error}
              {attempts > 1 && ` (tried ${attempts} times)`}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

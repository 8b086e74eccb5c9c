import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import { KIND_NAMES } from "@/lib/moderation/kind-names";
import { REASON_LABELS } from "@/lib/moderation/reasons";
import type { CaseCard } from "@/lib/moderation/schema";
import { VerdictBadge } from "./verdict-badge";

/** What a case is about, in a few lines: whose, what it says, why it was reported and how often. */
export function CaseSummary({ item }: { item: CaseCard }) {
  const { kind, member, title, excerpt, reasons, reportCount, createdAt, claim, decision, status } = item;
  return (
    <div className="grid min-w-0 gap-2">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm">
        {member && <Avatar member={member} size={24} />}
        <span className="font-medium text-ink">{member?.name ?? "Nobody in particular"}</span>
        <span className="text-ink-faint">
          {KIND_NAMES[kind]}, <Time at={createdAt} />
        </span>
        {decision && <VerdictBadge decision={decision} />}
        {status === "appealed" && <Badge tone="warn">Appealed</Badge>}
      </p>
      {title && <p className="wrap-anywhere font-medium text-ink">{title}</p>}
      {excerpt && <p className="line-clamp-3 wrap-anywhere text-ink-soft">{excerpt}</p>}
      <p className="flex flex-wrap items-center gap-1.5 text-ink-faint text-sm">
        {reasons.map(({ reason, count }) => (
          <Badge key={reason}>
            {REASON_LABELS[reason]}
            {count > 1 && ` × ${count}`}
          </Badge>
        ))}
        <span>{reportCount === 1 ? "reported once" : `reported ${reportCount} times`}</span>
        {claim && <span className="text-beam">{claim.by.name} is looking into it</span>}
      </p>
    </div>
  );
}

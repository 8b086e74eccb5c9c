import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Time } from "@/components/ui/time";
import { KIND_NAMES } from "@/lib/moderation/kind-names";
import type { CaseView } from "@/lib/moderation/schema";
import { isForGood } from "@/lib/moderation/verdicts";
import { dayOf } from "@/lib/moderation/words";
import { VerdictBadge } from "./verdict-badge";

/** What is known of whom a case is about: since when they are here, and what there was before. */
export function MemberHistory({ member, history }: Pick<CaseView, "member" | "history">) {
  if (!member || !history) return <p className="text-ink-soft text-sm">Nobody answers for this.</p>;
  const { joinedAt, role, quietUntil, outUntil, caseCount, decisions } = history;
  return (
    <div className="grid gap-4">
      <Link
        href={`/members/${member.handle}`}
        prefetch={false}
        className="-mx-2 flex items-center gap-3 rounded-control p-2 hover:bg-raised"
      >
        <Avatar member={member} size={40} />
        <span className="grid min-w-0">
          <span className="truncate font-medium text-ink">{member.name}</span>
          <span className="truncate text-ink-faint text-sm">@{member.handle}</span>
        </span>
      </Link>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm [&_dd]:text-ink [&_dt]:text-ink-faint">
        <dt>Joined</dt>
        <dd>{dayOf(joinedAt)}</dd>
        {role !== "member" && (
          <>
            <dt>Role</dt>
            <dd>{role === "admin" ? "administrator" : role}</dd>
          </>
        )}
        <dt>Reported before</dt>
        <dd>{caseCount === 0 ? "never" : caseCount === 1 ? "once" : `${caseCount} times`}</dd>
        <Held label="Silenced" until={quietUntil} />
        <Held label="Suspended" until={outUntil} />
      </dl>
      <ul className="grid gap-3 empty:hidden">
        {decisions.map((decision) => (
          <li key={decision.id} className="grid gap-1 border-line border-t pt-3 text-sm">
            <p className="flex flex-wrap items-center gap-2">
              <VerdictBadge decision={decision} />
              <span className="text-ink-faint">
                {KIND_NAMES[decision.kind]}, <Time at={decision.createdAt} />
              </span>
            </p>
            {decision.reason && <p className="wrap-anywhere text-ink-soft">“{decision.reason}”</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Held({ label, until }: { label: string; until: string | null }) {
  if (!until) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{isForGood(until) ? "for good" : `until ${dayOf(until)}`}</dd>
    </>
  );
}

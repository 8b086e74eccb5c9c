import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { LogoMark } from "@/components/ui/logo-mark";
import { Time } from "@/components/ui/time";
import { REASON_LABELS } from "@/lib/moderation/reasons";
import type { CaseView } from "@/lib/moderation/schema";

/** Who reported it, and what they said. */
export function ReportList({ reports }: { reports: CaseView["reports"] }) {
  return (
    <ul className="grid">
      {reports.map(({ id, reason, note, createdAt, by }) => (
        <li key={id} className="flex gap-3 border-line border-b py-3 last:border-0">
          {by ? <Avatar member={by} size={24} /> : <LogoMark className="size-6 shrink-0 text-ink-faint" />}
          <div className="grid min-w-0 gap-0.5 text-sm">
            <p className="text-ink">
              {by ? (
                <Link href={`/members/${by.handle}`} prefetch={false} className="font-medium hover:underline">
                  {by.name}
                </Link>
              ) : (
                <span className="font-medium">Lumo</span>
              )}
              : {REASON_LABELS[reason]}
            </p>
            {note && <p className="whitespace-pre-wrap wrap-anywhere text-ink-soft">“{note}”</p>}
            <Time at={createdAt} className="text-ink-faint" />
          </div>
        </li>
      ))}
    </ul>
  );
}

import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import { roomName } from "@/lib/admin/audit-rooms";
import type { AuditEntry } from "@/lib/admin/schema";
import { actFacts } from "./act-facts";
import { ACT_WORDS } from "./act-words";

/** What was done, newest first: by whom, about whom, why. */
export function AuditList({ entries }: { entries: AuditEntry[] }) {
  return (
    <ol className="grid">
      {entries.map((entry) => {
        const { id, action, reason, data, createdAt } = entry;
        const facts = actFacts(data);
        return (
          <li key={id} className="grid gap-1 border-line border-b py-3.5 last:border-0">
            <div className="flex items-baseline gap-3">
              <p className="min-w-0 flex-1 text-ink-soft">
                <Sentence entry={entry} />
              </p>
              <Badge className="max-sm:hidden">{roomName(action)}</Badge>
              <Time at={createdAt} className="shrink-0 text-ink-faint text-sm sm:w-24 sm:text-right" />
            </div>
            {reason && <p className="wrap-anywhere text-ink text-sm">“{reason}”</p>}
            {facts && <p className="wrap-anywhere text-ink-faint text-sm">{facts}</p>}
          </li>
        );
      })}
    </ol>
  );
}

function Sentence({ entry: { action, actor, subject } }: { entry: AuditEntry }) {
  const [before = action, after] = (ACT_WORDS[action] ?? action).split("{}");
  return (
    <>
      {actor ? <Name person={actor} /> : <span className="font-medium text-ink">Somebody</span>} {before}
      {after !== undefined && (subject ? <Name person={subject} /> : "somebody who is gone")}
      {after}
    </>
  );
}

function Name({ person }: { person: { handle: string; name: string } }) {
  return (
    <Link
      href={`/members/${person.handle}`}
      prefetch={false}
      className="font-medium text-ink hover:underline"
    >
      {person.name}
    </Link>
  );
}

import Link from "next/link";
import { Time } from "@/components/ui/time";
import type { LogEntry } from "@/lib/communities/members/schema";
import { logAside, logWords } from "./log-words";

/** What the staff did, newest first. */
export function LogList({ entries }: { entries: LogEntry[] }) {
  return (
    <ol className="grid">
      {entries.map(({ id, action, actor, subject, reason, data, createdAt }) => (
        <li key={id} className="grid gap-0.5 border-line border-b py-3 last:border-0">
          <p className="text-ink">
            {actor ? <Name person={actor} /> : "Somebody who is gone"} {logWords(action)}
            {subject && (
              <>
                {" "}
                <Name person={subject} />
              </>
            )}
            {logAside(action, data)}
          </p>
          {reason && <p className="wrap-anywhere text-ink-soft">“{reason}”</p>}
          <Time at={createdAt} className="text-ink-faint text-sm" />
        </li>
      ))}
    </ol>
  );
}

function Name({ person }: { person: { handle: string; name: string } }) {
  return (
    <Link href={`/members/${person.handle}`} prefetch={false} className="font-medium hover:underline">
      {person.name}
    </Link>
  );
}

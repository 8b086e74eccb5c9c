import type { Health } from "@/lib/admin/health/schema";

/** What the database took longest over today; without what was put into it. */
export function SlowList({ slowest }: { slowest: NonNullable<Health["figures"]>["slowest"] }) {
  if (slowest.length === 0)
    return <p className="text-ink-soft text-sm">Nothing took longer than a fifth of a second today.</p>;
  return (
    <ul className="grid">
      {slowest.map(({ statement, longest, times }) => (
        <li
          key={statement}
          className="flex items-baseline justify-between gap-6 border-line border-b py-2.5 last:border-0"
        >
          <code className="line-clamp-2 min-w-0 break-all text-ink-soft text-xs">{statement}</code>
          <span className="whitespace-nowrap text-ink text-sm tabular-nums">
            {longest.toLocaleString("en")} ms{times > 1 && ` · ${times} times`}
          </span>
        </li>
      ))}
    </ul>
  );
}

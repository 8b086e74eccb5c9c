import type { Entry } from "@/lib/films/diary/schema";
import { monthWords } from "./day-words";
import { DiaryRow } from "./diary-row";

/** Viewings under the months they fell in, the latest first. */
export function DiaryList({ entries }: { entries: readonly Entry[] }) {
  const months = Map.groupBy(entries, ({ watchedOn }) => watchedOn?.slice(0, 7) ?? "");
  return (
    <div className="grid gap-8">
      {[...months].map(([month, viewings]) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <h2 id={`month-${month}`} className="border-line border-b pb-2 text-ink-soft text-sm">
            {monthWords(month)}
          </h2>
          <ul className="divide-y divide-line">
            {viewings.map((entry) => (
              <li key={entry.id}>
                <DiaryRow entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

import { EmptyState } from "@/components/ui/empty-state";
import type { Reachable } from "@/lib/achievements/schema";
import { AchievementItem } from "./achievement-item";

type Props = { items: readonly Reachable[]; name: string; isOwn: boolean };

/** What a member has reached, and to themselves what is left. */
export function AchievementList({ items, name, isOwn }: Props) {
  const reached = items.filter(({ earnedAt }) => earnedAt !== null);
  const left = items.filter(({ earnedAt }) => earnedAt === null);
  return (
    <div className="grid gap-12">
      {reached.length > 0 ? (
        <Group title={isOwn ? "Reached" : `What ${name} has reached`} items={reached} />
      ) : (
        !isOwn && (
          <EmptyState title="Nothing reached yet">
            Emblems come by themselves: for films watched, words others like, evenings brought about.
          </EmptyState>
        )
      )}
      {left.length > 0 && <Group title="Still to come" items={left} />}
    </div>
  );
}

function Group({ title, items }: { title: string; items: readonly Reachable[] }) {
  return (
    <section aria-label={title} className="grid gap-6">
      <h2 className="flex items-baseline gap-3 font-serif text-ink text-xl">
        {title} <span className="text-ink-faint text-sm tabular-nums">{items.length}</span>
      </h2>
      <ul className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
        {items.map((item) => (
          <li key={item.kind}>
            <AchievementItem item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

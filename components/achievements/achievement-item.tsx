import { inNumbers } from "@/components/profiles/in-numbers";
import { Time } from "@/components/ui/time";
import { achievementOf } from "@/lib/achievements/all";
import type { Reachable } from "@/lib/achievements/schema";
import { Emblem } from "./emblem";

/** Something a member has reached, or has yet to: what for, since when or how far, and how many others have. */
export function AchievementItem({ item }: { item: Reachable }) {
  const { kind, name, how, earnedAt, holders, needed, reached } = item;
  const known = achievementOf(kind);
  return (
    <article className="grid grid-cols-[4rem_minmax(0,1fr)] items-start gap-4">
      {known && <Emblem of={known} isReached={earnedAt !== null} className="size-16" />}
      <div className="grid gap-1">
        <h3 className="font-serif text-ink text-lg leading-snug">{name}</h3>
        <p className="text-ink-soft text-sm">{how}</p>
        {earnedAt ? (
          <p className="text-ink-faint text-xs">
            <Time at={earnedAt} /> · {holders <= 1 ? "nobody else yet" : inNumbers(holders, "member")}
          </p>
        ) : (
          reached !== null && (
            <p className="grid gap-1.5 pt-0.5">
              <span className="text-ink-faint text-xs tabular-nums">
                {reached.toLocaleString("en")} of {needed.toLocaleString("en")}
                {holders > 0 && ` · ${inNumbers(holders, "member")}`}
              </span>
              <span aria-hidden="true" className="h-1 rounded-full bg-line">
                <span
                  className="block h-full rounded-full bg-ink-faint"
                  style={{ width: `${Math.min(100, (reached / needed) * 100)}%` }}
                />
              </span>
            </p>
          )
        )}
      </div>
    </article>
  );
}

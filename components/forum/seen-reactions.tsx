import type { Post } from "@/lib/forum/posts/schema";

/** What others made of a post, for visitors. */
export function SeenReactions({ reactions }: { reactions: Post["reactions"] }) {
  if (reactions.length === 0) return null;
  return (
    <ul aria-label="Reactions" className="flex flex-wrap gap-1">
      {reactions.map(({ emoji, count }) => (
        <li
          key={emoji}
          className="inline-flex h-7 items-center gap-1.5 rounded-full border border-line bg-raised px-2 text-ink-soft text-xs tabular-nums"
        >
          <span className="text-sm">{emoji}</span>
          {count}
        </li>
      ))}
    </ul>
  );
}

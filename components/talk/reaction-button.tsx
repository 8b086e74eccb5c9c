import { cn } from "@/components/ui/cn";

type Props = {
  reaction: { emoji: string; count: number; mine: boolean };
  disabled?: boolean;
  onPress: () => void;
};

/** An emoji under somebody's words, with how many put it there. A press joins in or takes it back. */
export function ReactionButton({ reaction: { emoji, count, mine }, disabled, onPress }: Props) {
  return (
    <button
      type="button"
      aria-pressed={mine}
      aria-label={`${emoji}, ${count}`}
      disabled={disabled}
      onClick={onPress}
      className={cn(
        "inline-flex h-7 items-center gap-1.5 rounded-full border px-2 text-xs tabular-nums transition-colors pointer-coarse:h-9 pointer-coarse:px-3",
        mine
          ? "border-beam/60 bg-beam-soft font-semibold text-ink"
          : "border-line bg-raised text-ink-soft hover:border-line-strong",
      )}
    >
      <span aria-hidden="true" className="text-sm">
        {emoji}
      </span>
      <span aria-hidden="true">{count}</span>
    </button>
  );
}

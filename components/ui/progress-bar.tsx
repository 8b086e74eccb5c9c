import { useId } from "react";

type Props = {
  label: string;
  /** How far it is, in words. */ words: string;
  done: number;
  total: number;
};

/** How far something is that takes a while. */
export function ProgressBar({ label, words, done, total }: Props) {
  const id = useId();
  return (
    <div className="grid gap-2">
      <p className="flex justify-between gap-4 text-sm">
        <span id={id} className="font-medium text-ink">
          {label}
        </span>
        <span className="text-ink-soft tabular-nums">{words}</span>
      </p>
      <progress
        aria-labelledby={id}
        value={done}
        max={Math.max(1, total)}
        className="h-2 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-beam [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-beam [&::-webkit-progress-value]:transition-[inline-size]"
      />
    </div>
  );
}

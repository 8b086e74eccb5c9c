import { cn } from "./cn";

type Props = {
  count: number /** What is counted, for screen readers: "unread notifications". */;
  label: string;
  className?: string;
};

/** How much is unread. Nothing at all when nothing is. */
export function CountBadge({ count, label, className }: Props) {
  if (count <= 0) return null;
  return (
    <span
      className={cn(
        "inline-flex h-5 min-w-5 items-center justify-center rounded-full bg-beam px-1.5 font-semibold text-[0.6875rem] text-beam-ink leading-none",
        className,
      )}
    >
      <span aria-hidden="true">{count > 99 ? "99+" : count}</span>
      <span className="sr-only">
        {count} {label}
      </span>
    </span>
  );
}

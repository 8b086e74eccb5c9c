import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";
import { cn } from "./cn";

const styles = cva(
  "inline-flex h-5 items-center gap-1 rounded-full border px-2 font-medium text-xs [&_svg]:size-3",
  {
    variants: {
      tone: {
        neutral: "border-line bg-raised text-ink-soft",
        beam: "border-transparent bg-beam-soft text-beam",
        good: "border-good/40 text-good",
        warn: "border-warn/40 text-warn",
        bad: "border-bad/40 text-bad",
      },
    },
    defaultVariants: { tone: "neutral" },
  },
);

type Props = VariantProps<typeof styles> & { className?: string; children: ReactNode };

/** A word about a thing: "Private", "Moderator", "Follows you". */
export function Badge({ tone, className, children }: Props) {
  return <span className={cn(styles({ tone }), className)}>{children}</span>;
}

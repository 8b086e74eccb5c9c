"use client";
import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";

type Props = ComponentProps<"button"> & { label: string };

/** A small button with a picture on it; what it does is its label, and its hint. */
export function Tool({ label, className, children, ...rest }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={cn(
        "grid size-8 place-items-center rounded-[4px] text-ink-soft transition-colors hover:bg-beam-soft hover:text-ink disabled:opacity-40 aria-expanded:bg-beam-soft pointer-coarse:size-10 [&_svg]:size-4",
        className,
      )}
      {...rest}
    >
      {children}
    </button>
  );
}

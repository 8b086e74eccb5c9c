import type { ReactNode } from "react";
import { type ButtonLook, buttonStyles } from "./button-styles";
import { cn } from "./cn";

type Props = Pick<ButtonLook, "variant"> & { className?: string; children: ReactNode };

/** What unfolds a details, with the looks of a small button. */
export function SummaryButton({ variant, className, children }: Props) {
  return (
    <summary
      className={cn(
        buttonStyles({ variant, size: "sm" }),
        "list-none [&::-webkit-details-marker]:hidden",
        className,
      )}
    >
      {children}
    </summary>
  );
}

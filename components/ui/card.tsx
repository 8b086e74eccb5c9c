import type { ComponentProps } from "react";
import { cn } from "./cn";

type Props = ComponentProps<"div"> & {
  /** When the whole card leads somewhere: put `after:absolute after:inset-0` on its link. */ lively?: boolean;
};

/** A thing on a surface of its own, edged with a hairline. */
export function Card({ lively, className, ...rest }: Props) {
  return (
    <div
      className={cn(
        "relative rounded-card border border-line bg-surface p-5",
        lively && "transition-[border-color,background-color] hover:border-line-strong hover:bg-raised",
        className,
      )}
      {...rest}
    />
  );
}

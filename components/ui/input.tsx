"use client";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";
import { controlStyles } from "./control-styles";
import { useFieldWires } from "./form-context";

type Props = ComponentProps<"input"> & {
  /** Words or an icon inside, before the text, such as "@". */ lead?: ReactNode;
  tail?: ReactNode;
};

/** One line of text. Inside a Field it needs only its type. */
export function Input({ className, lead, tail, ...props }: Props) {
  const { wires, kept } = useFieldWires(props);
  const value =
    kept !== undefined && props.type !== "password" && props.value === undefined
      ? { defaultValue: kept }
      : {};
  const box = (
    <input
      {...wires}
      {...props}
      {...value}
      className={cn(controlStyles, "h-10 pointer-coarse:h-11", lead && "pl-8", tail && "pr-10", className)}
    />
  );
  if (!lead && !tail) return box;
  return (
    <span className="relative block">
      {lead && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 left-3 flex items-center text-ink-faint [&_svg]:size-4"
        >
          {lead}
        </span>
      )}
      {box}
      {tail && <span className="absolute inset-y-0 right-1 flex items-center">{tail}</span>}
    </span>
  );
}

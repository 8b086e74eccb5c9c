"use client";
import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlStyles } from "./control-styles";
import { useFieldWires } from "./form-context";

/** Several lines of text. Grows with what is written, where the browser can. */
export function Textarea({ className, ...props }: ComponentProps<"textarea">) {
  const { wires, kept } = useFieldWires(props);
  const value = kept !== undefined && props.value === undefined ? { defaultValue: kept } : {};
  return (
    <textarea
      rows={4}
      {...wires}
      {...props}
      {...value}
      className={cn(
        controlStyles,
        "field-sizing-content max-h-[60dvh] min-h-24 py-2 leading-relaxed",
        className,
      )}
    />
  );
}

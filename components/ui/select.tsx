"use client";
import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlStyles } from "./control-styles";
import { useFieldWires } from "./form-context";

type Props = ComponentProps<"select"> & { options?: { value: string; label: string; disabled?: boolean }[] };

/** The platform's own select: it works without JavaScript and opens the wheel or sheet people know on phones. */
export function Select({ className, options, children, ...props }: Props) {
  const { wires, kept } = useFieldWires(props);
  const value = kept !== undefined && props.value === undefined ? { defaultValue: kept } : {};
  const start = value.defaultValue ?? props.defaultValue;
  return (
    <span className="relative block">
      {/* Keyed by its first value: React does not move a select's default after it is mounted, and a form reset would lose it. */}
      <select
        key={String(start ?? "")}
        {...wires}
        {...props}
        {...value}
        className={cn(controlStyles, "h-10 appearance-none pr-9 pointer-coarse:h-11", className)}
      >
        {options?.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
        {children}
      </select>
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-ink-faint"
      />
    </span>
  );
}

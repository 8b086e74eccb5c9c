"use client";
import { type ComponentProps, type ReactNode, useId } from "react";
import { cn } from "./cn";
import { useFieldWires } from "./form-context";

type Props = Omit<ComponentProps<"input">, "type"> & {
  label: ReactNode;
  hint?: ReactNode;
  hideLabel?: boolean;
};

/** On or off, acting at once or with the form around it. A checkbox underneath, so it posts and works without JavaScript. */
export function Switch({ label, hint, hideLabel, className, ...props }: Props) {
  const id = useId();
  const { wires, kept, refused } = useFieldWires(props);
  const value = refused && props.checked === undefined ? { defaultChecked: kept !== undefined } : {};
  return (
    <label
      className={cn(
        "flex cursor-pointer items-center justify-between gap-6 py-2 text-sm has-[:disabled]:cursor-not-allowed has-[:disabled]:opacity-50 pointer-coarse:min-h-11",
        className,
      )}
    >
      <span className={cn("grid gap-0.5", hideLabel && "sr-only")}>
        <span className="text-ink">{label}</span>
        {hint && (
          <span id={`${id}-hint`} className="text-ink-faint text-xs">
            {hint}
          </span>
        )}
      </span>
      <input
        {...wires}
        {...props}
        {...value}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says itself whether it is checked
        role="switch"
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="relative h-6 w-10 shrink-0 appearance-none rounded-full border border-line-strong bg-raised transition-colors before:absolute before:top-[3px] before:left-[3px] before:size-4 before:rounded-full before:bg-ink-faint before:transition-[transform,background-color] checked:border-beam checked:bg-beam checked:before:translate-x-4 checked:before:bg-beam-ink"
      />
    </label>
  );
}

"use client";
import { type ComponentProps, type ReactNode, useContext, useId } from "react";
import { cn } from "./cn";
import { choiceStyles } from "./control-styles";
import { FormContext, useFieldWires } from "./form-context";
import { Tick } from "./tick";

type Props = Omit<ComponentProps<"input">, "type"> & { label: ReactNode; hint?: ReactNode; error?: string };

/** A tick box with its own label. After a refusal it is as the member left it. */
export function Checkbox({ label, hint, error, className, ...props }: Props) {
  const id = useId();
  const { wires, kept, refused } = useFieldWires(props);
  const box = wires.id ?? `${id}-box`;
  const answer = useContext(FormContext);
  const wrong = error ?? (props.name && answer.status === "error" ? answer.fields?.[props.name] : undefined);
  const value = refused && props.checked === undefined ? { defaultChecked: kept !== undefined } : {};
  return (
    <div className={className}>
      <label htmlFor={box} className={choiceStyles}>
        <Tick
          {...wires}
          {...props}
          {...value}
          id={box}
          aria-invalid={Boolean(wrong) || undefined}
          aria-describedby={cn(hint && `${id}-hint`, wrong && `${id}-error`) || undefined}
          className="mt-px"
        />
        <span className="text-ink">{label}</span>
        {hint && (
          <span id={`${id}-hint`} className="col-start-2 text-ink-faint text-xs">
            {hint}
          </span>
        )}
      </label>
      {wrong && (
        <p id={`${id}-error`} className="animate-rise pl-[1.875rem] text-bad text-sm">
          {wrong}
        </p>
      )}
    </div>
  );
}

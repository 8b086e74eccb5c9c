"use client";
import { type ReactNode, useContext, useId } from "react";
import { cn } from "./cn";
import { choiceStyles } from "./control-styles";
import { FormContext, useFieldWires } from "./form-context";

type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };
type Props = {
  legend: ReactNode;
  name: string;
  options: Choice[];
  defaultValue?: string;
  value?: string;
  onValueChange?: (value: string) => void;
  hint?: ReactNode;
  error?: string;
  hideLegend?: boolean;
  inline?: boolean;
  className?: string;
};

/** One of a few, all in sight. Arrow keys move between them, as the platform does it. */
export function RadioGroup({
  legend,
  name,
  options,
  defaultValue,
  value,
  onValueChange,
  hint,
  error,
  hideLegend,
  inline,
  className,
}: Props) {
  const id = useId();
  const { kept } = useFieldWires({ name });
  const answer = useContext(FormContext);
  const wrong = error ?? (answer.status === "error" ? answer.fields?.[name] : undefined);
  const start = kept ?? defaultValue;
  return (
    <fieldset
      className={className}
      aria-describedby={cn(hint && `${id}-hint`, wrong && `${id}-error`) || undefined}
    >
      <legend className={cn("mb-1 font-medium text-ink text-sm", hideLegend && "sr-only")}>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-ink-faint text-xs">
          {hint}
        </p>
      )}
      <div className={inline ? "flex flex-wrap gap-x-6" : "grid"}>
        {options.map((option) => (
          <label key={option.value} className={choiceStyles}>
            <input
              type="radio"
              name={name}
              value={option.value}
              disabled={option.disabled}
              aria-invalid={Boolean(wrong) || undefined}
              className="col-start-1 row-start-1 mt-px size-[1.125rem] appearance-none rounded-full border border-line-strong bg-surface transition-[border-width,border-color] checked:border-[5px] checked:border-beam aria-invalid:border-bad"
              {...(value === undefined
                ? { defaultChecked: start === option.value }
                : { checked: value === option.value, onChange: () => onValueChange?.(option.value) })}
            />
            <span className="text-ink">{option.label}</span>
            {option.hint && <span className="col-start-2 text-ink-faint text-xs">{option.hint}</span>}
          </label>
        ))}
      </div>
      {wrong && (
        <p id={`${id}-error`} className="animate-rise text-bad text-sm">
          {wrong}
        </p>
      )}
    </fieldset>
  );
}

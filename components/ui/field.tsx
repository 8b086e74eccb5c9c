"use client";
import { CircleAlert } from "lucide-react";
import { type ReactNode, useContext, useId } from "react";
import { cn } from "./cn";
import { FieldContext, type FormAnswer, FormContext } from "./form-context";

type Props = {
  label: ReactNode;
  /** The control's name; also where its error and kept value are looked up. */
  name?: string;
  hint?: ReactNode;
  /** Overrides what the form's last answer says about this name. */
  error?: string;
  /** Only needed outside of Form. */
  state?: FormAnswer;
  required?: boolean;
  optional?: boolean;
  /** Something small at the label's end: a link, a counter. */
  aside?: ReactNode;
  hideLabel?: boolean;
  className?: string;
  children: ReactNode;
};

/** A label, one control (Input, Textarea, Select …), its hint, and its error in words beside it, all wired for screen readers. */
export function Field({
  label,
  name,
  hint,
  error,
  state,
  required,
  optional,
  aside,
  hideLabel,
  className,
  children,
}: Props) {
  const id = useId();
  const around = useContext(FormContext);
  const answer = state ?? around;
  const wrong = error ?? (name && answer.status === "error" ? answer.fields?.[name] : undefined);
  const describedBy = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(" ") || undefined;
  const control = (
    <FieldContext value={{ id, name, required, describedBy, invalid: Boolean(wrong) }}>
      {children}
    </FieldContext>
  );
  return (
    <div className={cn("grid content-start gap-1.5", className)}>
      <div className={cn("flex items-baseline justify-between gap-4", hideLabel && !aside && "sr-only")}>
        <label htmlFor={id} className={cn("font-medium text-ink text-sm", hideLabel && "sr-only")}>
          {label}
          {optional && <span className="ml-1.5 font-normal text-ink-faint">optional</span>}
        </label>
        {aside && <span className="text-ink-faint text-xs">{aside}</span>}
      </div>
      {state ? <FormContext value={state}>{control}</FormContext> : control}
      {hint && (
        <p id={`${id}-hint`} className="text-ink-faint text-xs">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-error`} className="flex animate-rise items-start gap-1.5 text-bad text-sm">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
          {wrong}
        </p>
      )}
    </div>
  );
}

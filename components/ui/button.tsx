import type { ComponentProps } from "react";
import { type ButtonLook, buttonStyles } from "./button-styles";
import { cn } from "./cn";
import { Spinner } from "./spinner";

type Props = ComponentProps<"button"> &
  ButtonLook & { /** Shows a spinner and refuses clicks, without losing focus. */ busy?: boolean };

/** A button. Is `type="button"` unless told otherwise; a form's own is SubmitButton. An icon-only one needs `aria-label`. */
export function Button({ variant, size, wide, busy, className, children, type = "button", ...rest }: Props) {
  return (
    <button
      type={type}
      aria-disabled={busy || undefined}
      className={cn(buttonStyles({ variant, size, wide }), className)}
      {...rest}
    >
      {busy && <Spinner />}
      {children}
    </button>
  );
}

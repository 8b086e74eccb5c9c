"use client";
import type { ComponentProps, ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";
import { VisuallyHidden } from "./visually-hidden";

type Props = Omit<ComponentProps<typeof Button>, "type" | "busy"> & {
  /** Said to screen readers while it runs. */ pending?: ReactNode;
};

/** Sends the form around it, and shows that it is being sent. A second click while it runs does nothing. */
export function SubmitButton({
  variant = "primary",
  pending = "One moment…",
  children,
  onClick,
  ...rest
}: Props) {
  const { pending: sending } = useFormStatus();
  return (
    <Button
      {...rest}
      type="submit"
      variant={variant}
      busy={sending}
      onClick={(event) => (sending ? event.preventDefault() : onClick?.(event))}
    >
      {children}
      <VisuallyHidden>
        <span role="status">{sending ? pending : ""}</span>
      </VisuallyHidden>
    </Button>
  );
}

"use client";
import { type ComponentProps, useActionState, useTransition } from "react";
import type { FormAnswer } from "@/components/ui/form-context";

type Props = Omit<ComponentProps<"form">, "action" | "onSubmit"> & {
  /** What the form sends where there is no script. */
  action: (before: FormAnswer, form: FormData) => Promise<FormAnswer>;
  /** What it does instead where there is: the line around it may be gone when the answer comes, and its toast must not be. */
  run: () => Promise<void>;
};

/** A form of one button that answers in passing, and works without JavaScript. A second press while it runs does nothing. */
export function InstantForm({ action, run, ...rest }: Props) {
  const [, submit] = useActionState(action, { status: "idle" });
  const [busy, start] = useTransition();
  return (
    <form
      action={submit}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) start(run);
      }}
      aria-busy={busy || undefined}
      {...rest}
    />
  );
}

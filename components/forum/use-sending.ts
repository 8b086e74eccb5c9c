"use client";
import { type FormEvent, useActionState, useState, useTransition } from "react";
import type { FormAnswer } from "@/components/ui/form-context";
import { refusalOf } from "@/components/ui/refusal";
import { ApiProblem } from "@/lib/web/api-client";

type Plain = (before: FormAnswer, form: FormData) => Promise<FormAnswer>;

/**
 * A form that is sent by `send` where there is a script, and by a server action where there is none. Its fields keep their
 * words whatever happens; `state` says what went wrong. Spread `form` over the form.
 */
export function useSending(plain: Plain, send: (form: FormData) => Promise<void>) {
  const [answer, submitPlain] = useActionState(plain, { status: "idle" });
  const [refused, setRefused] = useState<FormAnswer | null>(null);
  const [isBusy, start] = useTransition();

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const sent = new FormData(event.currentTarget);
    setRefused(null);
    start(async () => {
      try {
        await send(sent);
      } catch (error) {
        const fields = error instanceof ApiProblem ? error.fields : undefined;
        start(() => setRefused({ status: "error", message: refusalOf(error), fields }));
      }
    });
  }

  return { state: refused ?? answer, isBusy, form: { action: submitPlain, onSubmit } };
}

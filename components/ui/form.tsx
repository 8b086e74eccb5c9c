"use client";
import { type ComponentProps, useEffect, useRef } from "react";
import { type FormAnswer, FormContext } from "./form-context";
import { FormMessage } from "./form-message";
import { toast } from "./toast";
import { useGuardedAction } from "./use-guarded-action";

type Props<State extends FormAnswer> = Omit<ComponentProps<"form">, "action"> & {
  action: (previous: State, form: FormData) => Promise<State>;
  /** Where the message goes: above the fields (default), to a toast when all went well, or nowhere. */
  say?: "above" | "toast" | "nothing";
  onAnswer?: (state: State) => void;
  initial?: State;
};

/**
 * A form over a server action, usable straight from a server page: the Fields inside find their error and their kept value
 * by name, SubmitButton shows progress, the first wrong field is focused. Works with JavaScript off.
 */
export function Form<State extends FormAnswer>({
  action,
  say = "above",
  onAnswer,
  initial,
  children,
  ...rest
}: Props<State>) {
  const [state, submit] = useGuardedAction(action, (initial ?? { status: "idle" }) as State);
  const form = useRef<HTMLFormElement>(null);
  const answered = useRef(state);
  const tell = useRef(onAnswer);
  tell.current = onAnswer;

  useEffect(() => {
    if (answered.current === state) return;
    answered.current = state;
    if (state.status === "error") form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    if (say === "toast" && state.status === "ok" && state.message) toast.success(state.message);
    tell.current?.(state);
  }, [state, say]);

  const shown = say === "above" || (say === "toast" && state.status === "error");
  return (
    <form ref={form} action={submit} noValidate {...rest}>
      <FormContext value={state}>
        {shown && <FormMessage state={state} className="mb-4" />}
        {children}
      </FormContext>
    </form>
  );
}

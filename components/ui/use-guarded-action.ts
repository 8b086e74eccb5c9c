import { unstable_rethrow } from "next/navigation";
import { useActionState } from "react";
import type { FormAnswer } from "./form-context";
import { useAwake } from "./use-awake";

type Submit<State> = (previous: State, form: FormData) => Promise<State>;

/**
 * A form's action as useActionState has it, but one that does not come through (no network, a refusal at the edge) is an
 * answer with the words kept, not a page that broke. Before there is a script it is the bare action, which the browser can post.
 */
export function useGuardedAction<State extends FormAnswer>(action: Submit<State>, initial: State) {
  const plain = useActionState(action, initial as Awaited<State>);
  const guarded = useActionState(async (before: Awaited<State>, form: FormData): Promise<State> => {
    try {
      return await action(before, form);
    } catch (error) {
      unstable_rethrow(error);
      return { ...before, ...unreached(form) };
    }
  }, plain[0]);
  return useAwake() ? guarded : plain;
}

function unreached(form: FormData): FormAnswer {
  const typed = [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return {
    status: "error",
    message:
      "This did not reach Lumo, so nothing was changed. Your words are still here; try again in a moment.",
    fields: undefined,
    values: Object.fromEntries(typed.filter(([name]) => !/password|code|token|^\$ACTION/i.test(name))),
  };
}

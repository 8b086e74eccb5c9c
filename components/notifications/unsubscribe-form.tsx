"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { SubmitButton } from "@/components/ui/submit-button";
import { unsubscribeAction } from "@/lib/notifications/actions";

/** One click ends the letters; afterwards it says so. */
export function UnsubscribeForm({ token, what }: { token: string; what: string }) {
  const [state, submit] = useActionState(unsubscribeAction, { status: "idle" });
  if (state.status === "ok") {
    return (
      <p role="status" className="text-base text-ink">
        Done. You will get no more letters about {what}.
      </p>
    );
  }
  return (
    <form action={submit} className="grid justify-items-start gap-4">
      <FormMessage state={state} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton>Stop these letters</SubmitButton>
    </form>
  );
}

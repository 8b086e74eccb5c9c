import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { newHandle } from "@/lib/accounts/actions-settings";
import { HandleField } from "./handle-field";

export function ChangeHandle({ handle, restsUntil }: { handle: string; restsUntil: string | undefined }) {
  if (restsUntil) {
    return (
      <p className="text-ink text-sm">
        You are <strong className="font-medium">@{handle}</strong>. A handle rests for 30 days: yours may
        change again from {restsUntil}.
      </p>
    );
  }
  return (
    <Form action={newHandle} className="grid max-w-md gap-4">
      <HandleField current={handle} />
      <SubmitButton className="justify-self-start" variant="secondary">
        Change the handle
      </SubmitButton>
    </Form>
  );
}

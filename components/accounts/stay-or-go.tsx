import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { keepMyAccount, leaveForGood } from "@/lib/accounts/leaving/actions";

export function StayOrGo() {
  return (
    <div className="grid gap-3">
      <Form action={keepMyAccount}>
        <SubmitButton size="lg" wide>
          Keep my account
        </SubmitButton>
      </Form>
      <Form action={leaveForGood}>
        <SubmitButton size="lg" wide variant="secondary">
          Sign out
        </SubmitButton>
      </Form>
    </div>
  );
}

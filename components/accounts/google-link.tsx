import { buttonStyles } from "@/components/ui/button-styles";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { dropGoogle } from "@/lib/accounts/google/actions";
import { GoogleMark } from "./google-mark";

export function GoogleLink({ isLinked }: { isLinked: boolean }) {
  if (!isLinked) {
    return (
      // A plain link: Next must not fetch it ahead, it begins something.
      <a href="/api/auth/google" className={`${buttonStyles({})} justify-self-start`}>
        <GoogleMark />
        Link your Google account
      </a>
    );
  }
  return (
    <Form action={dropGoogle} className="grid justify-items-start gap-3">
      <p className="flex items-center gap-2 text-ink text-sm">
        <GoogleMark /> A Google account is linked.
      </p>
      <SubmitButton variant="secondary">Unlink it</SubmitButton>
    </Form>
  );
}

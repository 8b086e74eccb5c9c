import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitWithdrawal } from "@/lib/communities/clubs/actions";
import type { Nomination } from "@/lib/communities/clubs/schema";

/** Taking a nomination back, or as one of the staff away. */
export function WithdrawForm({ nomination: { id, isMine, film } }: { nomination: Nomination }) {
  return (
    <Form action={submitWithdrawal} className="justify-self-start">
      <input type="hidden" name="id" value={id} />
      <SubmitButton variant="ghost" size="sm" className="-ml-3">
        {isMine ? "Take it back" : "Take it away"}
        <span className="sr-only">: {film.title}</span>
      </SubmitButton>
      <Refresh />
    </Form>
  );
}

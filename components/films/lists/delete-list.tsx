import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { dropList } from "@/lib/films/lists/actions";

/** The way to delete a list, which opens before it is gone: it cannot be brought back. */
export function DeleteList({ id }: { id: string }) {
  return (
    <details className="border-line border-t pt-6">
      <summary className="inline-flex min-h-9 cursor-pointer list-none items-center text-bad text-sm hover:underline [&::-webkit-details-marker]:hidden">
        Delete this list
      </summary>
      <Form action={dropList} className="grid gap-4 pt-3">
        <p className="text-ink-soft">
          It goes with its notes, comments and likes, for everybody and at once, and cannot be brought back.
        </p>
        <input type="hidden" name="id" value={id} />
        <SubmitButton variant="danger" className="justify-self-start">
          Delete it for good
        </SubmitButton>
      </Form>
    </details>
  );
}

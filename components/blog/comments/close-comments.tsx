import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { turnComments } from "@/lib/blog/comments/actions";

/** Closing the comments on a post, or opening them again; what was said stays. */
export function CloseComments({ slug, isOpen }: { slug: string; isOpen: boolean }) {
  return (
    <Form action={turnComments}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="isOpen" value={isOpen ? "no" : "yes"} />
      <SubmitButton variant="ghost" size="sm">
        {isOpen ? "Close the comments" : "Open the comments"}
      </SubmitButton>
    </Form>
  );
}

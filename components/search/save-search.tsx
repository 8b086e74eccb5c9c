import { Star } from "lucide-react";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { keepSearch } from "@/lib/search/actions";

/** Keeps a search for another day. */
export function SaveSearch({ query }: { query: string }) {
  return (
    <Form action={keepSearch} say="toast">
      <input type="hidden" name="query" value={query} />
      <SubmitButton variant="ghost" size="sm" className="max-sm:-ml-3">
        <Star aria-hidden="true" className="size-4" />
        Save this search
      </SubmitButton>
    </Form>
  );
}

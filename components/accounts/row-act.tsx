import type { ComponentProps } from "react";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

type Props = Pick<ComponentProps<typeof Form>, "action"> & { id: string; word: string; name: string };

/** The one thing to do with a row of a list, at its end; whoever hears it hears with which row. */
export function RowAct({ action, id, word, name }: Props) {
  return (
    <Form action={action} className="ml-auto">
      <input type="hidden" name="id" value={id} />
      <SubmitButton variant="ghost" size="sm">
        {word}
        <VisuallyHidden> {name}</VisuallyHidden>
      </SubmitButton>
    </Form>
  );
}

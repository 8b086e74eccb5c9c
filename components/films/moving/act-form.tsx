import type { ComponentProps, ReactNode } from "react";
import { Form } from "@/components/ui/form";
import type { FormAnswer } from "@/components/ui/form-context";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";

type Props<State extends FormAnswer> = {
  id: string;
  action: ComponentProps<typeof Form<State>>["action"];
  variant?: "primary" | "secondary";
  /** What the button says. */ act: string;
  children?: ReactNode;
};

/** Something that is done with an import as a whole. */
export function ActForm<State extends FormAnswer>({
  id,
  action,
  variant = "secondary",
  act,
  children,
}: Props<State>) {
  return (
    <Form action={action} className="grid gap-4">
      <input type="hidden" name="id" value={id} />
      {children}
      <SubmitButton variant={variant} className="justify-self-start">
        {act}
      </SubmitButton>
      <Refresh />
    </Form>
  );
}

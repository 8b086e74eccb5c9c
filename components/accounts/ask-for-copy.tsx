import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { askForCopy } from "@/lib/accounts/export/actions";
import type { ExportKind } from "@/lib/accounts/export/schema";

type Props = { kind: ExportKind; act?: string; variant?: "primary" | "secondary" };

export function AskForCopy({ kind, act = "Make a copy", variant = "primary" }: Props) {
  return (
    <Form action={askForCopy}>
      <input type="hidden" name="kind" value={kind} />
      <SubmitButton variant={variant}>{act}</SubmitButton>
      <Refresh />
    </Form>
  );
}

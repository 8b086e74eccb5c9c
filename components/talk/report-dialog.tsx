"use client";
import { type ReactNode, useState } from "react";
import { AskingDialog } from "@/components/ui/asking-dialog";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { REASON_LABELS, REASONS, type Reason } from "@/lib/moderation/reasons";

type Props = {
  /** Whose words they are. */
  name: string;
  /** What staff will see, and who is told. */
  description: string;
  report: (report: { reason: Reason; note: string }) => Promise<{ thanks: string }>;
  trigger: ReactNode;
  onClose: () => void;
};

/** Shows something to staff, with what is wrong with it. Who said it is not told by whom. */
export function ReportDialog({ name, description, report, trigger, onClose }: Props) {
  const [reason, setReason] = useState<Reason | null>(null);
  const [note, setNote] = useState("");

  async function file() {
    if (!reason) return "Choose what is wrong with it.";
    const { thanks } = await report({ reason, note: note.trim() });
    toast.success(thanks);
    return null;
  }

  return (
    <>
      {trigger}
      <AskingDialog
        title={`Report what ${name} said?`}
        description={description}
        act="Report"
        tone="danger"
        onAct={file}
        onClose={onClose}
      >
        <RadioGroup
          legend="What is wrong with it"
          name="reason"
          value={reason ?? ""}
          onValueChange={(value) => setReason(REASONS.find((each) => each === value) ?? null)}
          options={REASONS.map((value) => ({ value, label: REASON_LABELS[value] }))}
        />
        <Field label="Anything staff should know" optional>
          <Textarea value={note} maxLength={1_000} onChange={(event) => setNote(event.target.value)} />
        </Field>
      </AskingDialog>
    </>
  );
}

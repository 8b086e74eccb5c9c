"use client";
import { type ReactNode, useState } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { DialogClose } from "./dialog-close";
import { FormMessage } from "./form-message";
import { refusalOf } from "./refusal";

type Props = {
  title: string;
  /** What becomes of it. */
  description: string;
  /** What the button says that does it. */
  act: string;
  tone?: "primary" | "danger";
  /** What the button says that changes nothing. */
  stay?: string;
  /** Throws, or answers with what is missing, when it was not done. */
  onAct: () => Promise<string | null>;
  onClose: () => void;
  children?: ReactNode;
};

/** Asks before something is done, stays open with the reason when it was refused, and closes when it was done. */
export function AskingDialog(props: Props) {
  const { title, description, act, tone = "primary", stay = "Not now", onAct, onClose, children } = props;
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function carryOut() {
    setBusy(true);
    try {
      const missing = await onAct();
      setProblem(missing);
      if (missing === null) onClose();
    } catch (error) {
      setProblem(refusalOf(error));
    }
    setBusy(false);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={description}
      footer={
        <>
          <DialogClose>
            <Button>{stay}</Button>
          </DialogClose>
          <Button variant={tone} busy={busy} onClick={() => void carryOut()}>
            {act}
          </Button>
        </>
      }
    >
      {(problem || children) && (
        <div className="grid gap-5">
          {problem && <FormMessage state={{ status: "error", message: problem }} />}
          {children}
        </div>
      )}
    </Dialog>
  );
}

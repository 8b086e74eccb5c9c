"use client";
import { type ReactNode, useState } from "react";
import { AskingDialog } from "@/components/ui/asking-dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type Props = {
  title: string;
  /** What becomes of it. */
  description: string;
  /** Who is told why, when it is somebody else's. */
  author: string | null;
  remove: (reason: string) => Promise<void>;
  trigger: ReactNode;
  onClose: () => void;
};

/** Asks once more: what is deleted is gone for everybody and does not come back. Who deletes what others wrote says why. */
export function DeleteWords({ title, description, author, remove, trigger, onClose }: Props) {
  const [reason, setReason] = useState("");
  return (
    <>
      {trigger}
      <AskingDialog
        title={title}
        description={description}
        act="Delete"
        tone="danger"
        stay="Keep it"
        onAct={() => remove(reason).then(() => null)}
        onClose={onClose}
      >
        {author !== null && (
          <Field label="Why" hint={`${author} is told.`} optional>
            <Input
              type="text"
              value={reason}
              maxLength={500}
              onChange={(event) => setReason(event.target.value)}
            />
          </Field>
        )}
      </AskingDialog>
    </>
  );
}

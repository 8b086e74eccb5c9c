"use client";
import type { ReactNode } from "react";
import { AskingDialog } from "@/components/ui/asking-dialog";
import { refusalOf } from "@/components/ui/refusal";
import { toast } from "@/components/ui/toast";
import type { TalkMessage } from "@/lib/talk/schema";
import { MessageWords } from "./message-words";
import { useTalkTools } from "./talk-context";

type Props = { message: TalkMessage; trigger: ReactNode; onClose: () => void };

/** Asks once more: what is deleted is gone for everybody at once, and does not come back. */
export function DeleteDialog({ message, trigger, onClose }: Props) {
  const { store } = useTalkTools();
  // It is gone from sight at once, and comes back where that was refused.
  const carryOut = async () => {
    store.remove(message.id).catch((error: unknown) => toast.error(refusalOf(error)));
    return null;
  };
  return (
    <>
      {trigger}
      <AskingDialog
        title="Delete this message?"
        description="It goes for everybody, with its pictures and reactions, and cannot be brought back."
        act="Delete"
        tone="danger"
        stay="Keep it"
        onAct={carryOut}
        onClose={onClose}
      >
        <div className="line-clamp-4 rounded-card border border-line bg-canvas px-4 py-3">
          {message.body ? <MessageWords body={message.body} html={message.html} /> : "A picture"}
        </div>
      </AskingDialog>
    </>
  );
}

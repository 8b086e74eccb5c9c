"use client";
import { useRouter } from "next/navigation";
import { AskingDialog } from "@/components/ui/asking-dialog";
import { toast } from "@/components/ui/toast";
import type { Conversation } from "@/lib/messaging/schema";
import { api } from "@/lib/web/api-client";

/** Asks once more: whoever has left reads nothing of it any more, and comes back only when somebody lets them in. */
export function LeaveDialog({
  conversation: { id, name },
  onClose,
}: {
  conversation: Conversation;
  onClose: () => void;
}) {
  const router = useRouter();

  async function leave() {
    await api("DELETE", "/conversations/{id}", { params: { id } });
    toast(`You have left ${name}.`);
    router.push("/messages");
    router.refresh();
    return null;
  }

  return (
    <AskingDialog
      title={`Leave ${name}?`}
      description="You will not see what was said here any more. Somebody in the group can let you in again."
      act="Leave"
      tone="danger"
      stay="Stay"
      onAct={leave}
      onClose={onClose}
    />
  );
}

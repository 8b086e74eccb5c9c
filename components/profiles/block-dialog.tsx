"use client";
import { useRouter } from "next/navigation";
import { AskingDialog } from "@/components/ui/asking-dialog";
import { toast } from "@/components/ui/toast";
import { block, unblock } from "@/lib/profiles/hiding/actions";

type Props = {
  member: { handle: string; name: string };
  onClose: () => void;
};

/** Asks once more, because the follows that end with a block do not come back. */
export function BlockDialog({ member, onClose }: Props) {
  const { handle, name } = member;
  const router = useRouter();

  async function carryOut() {
    const result = await block({ member: handle });
    if (!result.ok) return result.message;
    toast.success(`${name} is blocked.`, { action: { label: "Undo", onClick: () => void takeBack() } });
    router.push("/members");
    return null;
  }

  async function takeBack() {
    const result = await unblock({ member: handle }).catch(() => null);
    if (result?.ok) router.push(`/members/${handle}`);
    else toast.error(result?.message ?? "Lumo could not be reached. You can end the block in your settings.");
  }

  return (
    <AskingDialog
      title={`Block ${name}?`}
      description="You will not see each other anywhere on Lumo. If you follow each other, that ends. They are not told."
      act="Block"
      tone="danger"
      stay="Keep as it is"
      onAct={carryOut}
      onClose={onClose}
    >
      <p className="text-ink-soft">You can end it at any time in your privacy settings.</p>
    </AskingDialog>
  );
}

"use client";
import { X } from "lucide-react";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { deleteAction, deleteCall, restoreCall } from "@/lib/notifications/actions";
import { InstantForm } from "./instant-form";

/** Deletes one line, and offers to take that back. */
export function DeleteLine({ id, what }: { id: string; what: string }) {
  const router = useRouter();

  async function undo() {
    const restored = await restoreCall({ id });
    if (!restored.ok) toast.error(restored.message);
    router.refresh();
  }

  async function remove() {
    const deleted = await deleteCall({ id });
    if (deleted.ok) toast("Notification deleted.", { action: { label: "Undo", onClick: undo } });
    else toast.error(deleted.message);
    router.refresh();
  }

  return (
    <InstantForm action={deleteAction} run={remove} className="relative z-10 shrink-0">
      <input type="hidden" name="id" value={id} />
      <Button
        type="submit"
        variant="ghost"
        size="icon-sm"
        aria-label={`Delete: ${what}`}
        title="Delete"
        className="text-ink-faint pointer-fine:opacity-0 focus-visible:opacity-100 group-focus-within:opacity-100 group-hover:opacity-100"
      >
        <X aria-hidden="true" />
      </Button>
    </InstantForm>
  );
}

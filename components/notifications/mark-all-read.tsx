"use client";
import { CheckCheck } from "lucide-react";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { markAllReadAction, markAllReadCall, markUnreadCall } from "@/lib/notifications/actions";
import { InstantForm } from "./instant-form";

/** Marks everything as read, and offers to take exactly that back. */
export function MarkAllRead() {
  const router = useRouter();

  async function undo(readAt: string) {
    const undone = await markUnreadCall({ readAt });
    if (!undone.ok) toast.error(undone.message);
    router.refresh();
  }

  async function readAll() {
    const marked = await markAllReadCall({});
    if (!marked.ok) toast.error(marked.message);
    else if (marked.data.changed > 0) {
      const { readAt } = marked.data;
      toast("All marked as read.", { action: { label: "Undo", onClick: () => undo(readAt) } });
    }
    router.refresh();
  }

  return (
    <InstantForm action={markAllReadAction} run={readAll}>
      <Button type="submit" size="sm">
        <CheckCheck aria-hidden="true" />
        Mark all as read
      </Button>
    </InstantForm>
  );
}

"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { AskingDialog } from "@/components/ui/asking-dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { api } from "@/lib/web/api-client";
import type { PostFacts } from "./post-facts";

type Props = { post: PostFacts; trigger: ReactNode; onClose: () => void };

const HOUR = 3_600_000;
const WHEN = [
  { value: "", label: "Not at all" },
  { value: String(3 * HOUR), label: "In three hours" },
  { value: String(24 * HOUR), label: "In a day" },
  { value: String(7 * 24 * HOUR), label: "In a week" },
  { value: String(30 * 24 * HOUR), label: "In thirty days" },
];

/** Keeps a post among one's bookmarks with a note, and a reminder if one likes. */
export function KeepPost({ post: { id, number, bookmark }, trigger, onClose }: Props) {
  const router = useRouter();
  const [note, setNote] = useState(bookmark?.note ?? "");
  const [wait, setWait] = useState("");

  async function keep() {
    const remindAt = wait ? new Date(Date.now() + Number(wait)).toISOString() : (bookmark?.remindAt ?? null);
    await api("PUT", "/forum/posts/{id}/bookmark", { params: { id }, body: { note, remindAt } });
    toast("Kept among your bookmarks.");
    router.refresh();
    return null;
  }

  return (
    <>
      {trigger}
      <AskingDialog
        title={`Keep post ${number}`}
        description="Your bookmarks are yours alone."
        act="Keep it"
        onAct={keep}
        onClose={onClose}
      >
        <Field label="Note" optional>
          <Input type="text" value={note} maxLength={300} onChange={(event) => setNote(event.target.value)} />
        </Field>
        <Field label="Remind me">
          <Select value={wait} options={WHEN} onChange={(event) => setWait(event.target.value)} />
        </Field>
      </AskingDialog>
    </>
  );
}

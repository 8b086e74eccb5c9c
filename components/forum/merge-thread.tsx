"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { AskingDialog } from "@/components/ui/asking-dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { api } from "@/lib/web/api-client";
import { ChooseThread, type ChosenThread } from "./choose-thread";
import { threadHref } from "./thread-href";

type Props = { thread: { id: string; title: string }; onClose: () => void };

/** Asks which thread takes the posts of this one in, and why. */
export function MergeThread({ thread: { id, title }, onClose }: Props) {
  const router = useRouter();
  const [into, setInto] = useState<ChosenThread | null>(null);
  const [reason, setReason] = useState("");

  async function merge() {
    if (!into) return "Choose the thread that takes them in.";
    const body = { into: into.id, reason };
    router.push(threadHref(await api("POST", "/forum/threads/{id}/merge", { params: { id }, body })));
    return null;
  }

  return (
    <AskingDialog
      title="Merge into another thread"
      description={`The posts of “${title}” come after those of the other one. Its address will lead there.`}
      act="Merge"
      onAct={merge}
      onClose={onClose}
    >
      <ChooseThread except={id} chosen={into} onChoose={setInto} />
      <Field label="Why" hint="Whoever began it is told." optional>
        <Input
          type="text"
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </AskingDialog>
  );
}

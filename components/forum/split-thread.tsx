"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { AskingDialog } from "@/components/ui/asking-dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { TITLE_MOST } from "@/lib/forum/limits";
import { api } from "@/lib/web/api-client";
import { ChoosePosts } from "./choose-posts";
import { threadHref } from "./thread-href";

type Props = {
  thread: { id: string; title: string; category: string };
  categories: { value: string; label: string }[];
  onClose: () => void;
};

/** Asks which posts become a thread of their own, how it is called and where it stands. */
export function SplitThread({ thread, categories, onClose }: Props) {
  const { id } = thread;
  const router = useRouter();
  const [numbers, setNumbers] = useState<readonly number[]>([]);
  const [title, setTitle] = useState("");
  const [category, setCategory] = useState(thread.category);
  const [reason, setReason] = useState("");

  async function split() {
    if (numbers.length === 0) return "Choose the posts.";
    if (title.trim().length < 3) return "Give the new thread a title.";
    const body = { numbers: [...numbers], title, category, reason };
    router.push(threadHref(await api("POST", "/forum/threads/{id}/split", { params: { id }, body })));
    return null;
  }

  return (
    <AskingDialog
      title="Move posts to a new thread"
      description={`Where they stood in “${thread.title}”, there will be the way to where they went.`}
      act="Move them"
      onAct={split}
      onClose={onClose}
    >
      <ChoosePosts threadId={id} chosen={numbers} onChoose={setNumbers} />
      <Field label="Title of the new thread" required>
        <Input
          type="text"
          value={title}
          maxLength={TITLE_MOST}
          autoComplete="off"
          onChange={(event) => setTitle(event.target.value)}
        />
      </Field>
      <Field label="Category">
        <Select value={category} options={categories} onChange={(event) => setCategory(event.target.value)} />
      </Field>
      <Field label="Why" hint="Whoever wrote them is told." optional>
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

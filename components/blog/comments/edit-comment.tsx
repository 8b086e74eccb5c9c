"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { FormMessage } from "@/components/ui/form-message";
import { refusalOf } from "@/components/ui/refusal";
import { api } from "@/lib/web/api-client";
import { CommentField } from "./comment-field";
import { useDesk } from "./desk";

/** Says a comment differently, where it stands. */
export function EditComment({ id, body }: { id: string; body: string }) {
  const { edit } = useDesk();
  const router = useRouter();
  const field = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState<string>();
  const [isBusy, start] = useTransition();
  useEffect(() => field.current?.focus(), []);

  const save = () =>
    start(async () => {
      try {
        const changed = field.current?.value ?? "";
        await api("PATCH", "/blog/comments/{id}", { params: { id }, body: { body: changed } });
        start(() => {
          router.refresh();
          edit(null);
        });
      } catch (error) {
        start(() => setProblem(refusalOf(error)));
      }
    });

  return (
    <div className="grid gap-3 pt-1">
      <FormMessage state={{ status: problem ? "error" : "idle", message: problem }} />
      <CommentField field={field} label="Your comment" defaultValue={body} onSend={save} />
      <div className="flex gap-2">
        <Button variant="primary" size="sm" busy={isBusy} onClick={save}>
          Save
        </Button>
        <Button variant="ghost" size="sm" onClick={() => edit(null)}>
          Leave it as it was
        </Button>
      </div>
    </div>
  );
}

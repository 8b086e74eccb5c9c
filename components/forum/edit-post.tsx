"use client";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState, useTransition } from "react";
import { useDraft } from "@/components/talk/use-draft";
import { Button } from "@/components/ui/button";
import { FormMessage } from "@/components/ui/form-message";
import { refusalOf } from "@/components/ui/refusal";
import { Spinner } from "@/components/ui/spinner";
import { MarkdownField } from "@/components/writing/markdown-field";
import { api } from "@/lib/web/api-client";
import { useDesk } from "./desk";
import { onThisDevice } from "./on-this-device";

/** Says a post differently, where it stands. */
export function EditPost({ id }: { id: string }) {
  const { viewer, edit } = useDesk();
  const router = useRouter();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft({ viewer, channel: `post:${id}`, calls: onThisDevice }, null);
  const [words, setWords] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const [isBusy, start] = useTransition();

  const begin = useRef(draft.begin);
  const read = useCallback(async () => {
    try {
      const { body } = await api("GET", "/forum/posts/{id}", { params: { id } });
      setWords(begin.current() || (body ?? ""));
    } catch (error) {
      setProblem(refusalOf(error));
    }
  }, [id]);
  useEffect(() => void read(), [read]);
  useEffect(() => {
    if (words !== null) field.current?.focus();
  }, [words]);

  const leave = () => {
    draft.forget();
    edit(null);
  };
  const save = () =>
    start(async () => {
      const body = field.current?.value ?? "";
      try {
        await api("PATCH", "/forum/posts/{id}", { params: { id }, body: { body } });
        draft.forget();
        start(() => {
          router.refresh();
          edit(null);
        });
      } catch (error) {
        start(() => setProblem(refusalOf(error)));
      }
    });

  return (
    <div className="grid gap-3">
      <FormMessage state={{ status: problem ? "error" : "idle", message: problem }} />
      {words === null ? (
        !problem && <Spinner />
      ) : (
        <MarkdownField
          field={field}
          takesPictures
          label="Your post"
          defaultValue={words}
          onWords={draft.keep}
          onSend={save}
        />
      )}
      <div className="flex gap-2">
        <Button variant="primary" size="sm" busy={isBusy} disabled={words === null} onClick={save}>
          Save
        </Button>
        <Button variant="ghost" size="sm" onClick={leave}>
          Leave it as it was
        </Button>
      </div>
    </div>
  );
}

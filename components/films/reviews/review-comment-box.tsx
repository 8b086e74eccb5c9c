"use client";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef } from "react";
import { onThisDevice } from "@/components/forum/on-this-device";
import { useSending } from "@/components/forum/use-sending";
import { CharacterCount } from "@/components/profiles/character-count";
import { useDraft } from "@/components/talk/use-draft";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormMessage } from "@/components/ui/form-message";
import { Textarea } from "@/components/ui/textarea";
import { REVIEW_COMMENT_MOST } from "@/lib/films/diary/limits";
import { submitReviewComment } from "@/lib/films/reviews/actions";
import { api } from "@/lib/web/api-client";

type Props = {
  entryId: string;
  memberId: string /** Of the comment sent where there is no script. */;
  clientId: string;
};

/** The field to say something to a review. Words are kept on this device until they are sent. */
export function ReviewCommentBox({ entryId, memberId, clientId }: Props) {
  const router = useRouter();
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useRef(clientId);
  const draft = useDraft(
    { viewer: { id: memberId }, channel: `review-comment:${entryId}`, calls: onThisDevice },
    null,
  );
  const { state, isBusy, form } = useSending(submitReviewComment, async (sent) => {
    const body = String(sent.get("body")).trim();
    if (!body) return field.current?.focus();
    await api("POST", "/diary/{id}/comments", {
      params: { id: entryId },
      body: { clientId: name.current, body },
    });
    name.current = crypto.randomUUID();
    if (field.current) field.current.value = "";
    draft.forget();
    router.refresh();
  });
  const bringBack = useEffectEvent(() => {
    if (field.current && !field.current.value) field.current.value = draft.begin();
  });
  useEffect(() => bringBack(), []);
  return (
    <form {...form} id="write" aria-label="Comment" className="grid gap-3 pt-4">
      <FormMessage state={state.fields?.body ? { ...state, message: state.fields.body } : state} />
      <input type="hidden" name="id" value={entryId} />
      <input type="hidden" name="clientId" value={clientId} />
      <CharacterCount max={REVIEW_COMMENT_MOST} start="">
        {(count) => (
          <Field label="Your comment" name="body" aside={count}>
            <Textarea ref={field} onChange={(event) => draft.keep(event.target.value)} />
          </Field>
        )}
      </CharacterCount>
      <Button type="submit" variant="primary" size="sm" busy={isBusy} className="justify-self-start">
        Comment
      </Button>
    </form>
  );
}

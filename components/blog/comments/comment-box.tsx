"use client";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useOptimistic, useRef } from "react";
import { onThisDevice } from "@/components/forum/on-this-device";
import { useSending } from "@/components/forum/use-sending";
import { useDraft } from "@/components/talk/use-draft";
import { Button } from "@/components/ui/button";
import { FormMessage } from "@/components/ui/form-message";
import { toast } from "@/components/ui/toast";
import { blogChannel } from "@/lib/blog/channels";
import { submitComment } from "@/lib/blog/comments/actions";
import type { Person } from "@/lib/talk/schema";
import { api } from "@/lib/web/api-client";
import { CommentField } from "./comment-field";
import { commentHref } from "./comment-href";
import { useDesk } from "./desk";
import { OutgoingComment } from "./outgoing-comment";

type Props = {
  /** A name for the comment sent where there is no script. */
  clientId: string;
  /** Whom it answers; null for the post. */
  answering: { id: string; name: string } | null;
  /** With what it begins. */
  opening?: string;
  people: readonly Person[];
  /** The page shows what is said now, not only what was said earlier. */
  showsNewest: boolean;
  onDone?: () => void;
};

/** The field to say something to a post, or to a comment. What is sent stands there at once; what is refused stays in the field. */
export function CommentBox({ clientId, answering, opening = "", people, showsNewest, onDone }: Props) {
  const { viewer, post } = useDesk();
  const { slug } = post;
  const router = useRouter();
  const field = useRef<HTMLTextAreaElement>(null);
  const channel = answering ? `comment:${answering.id}` : blogChannel(post.id);
  const draft = useDraft({ viewer, channel, calls: onThisDevice }, null);
  const name = useRef(clientId);
  const [outgoing, setOutgoing] = useOptimistic<string | null>(null);
  const { state, isBusy, form } = useSending(submitComment, async (sent) => {
    const body = String(sent.get("body")).trim();
    if (!body) return field.current?.focus();
    setOutgoing(body);
    const said = await api("POST", "/blog/posts/{slug}/comments", {
      params: { slug },
      body: { clientId: name.current, body, ...(answering && { answers: answering.id }) },
    });
    name.current = crypto.randomUUID();
    if (field.current) field.current.value = "";
    draft.forget();
    if ("isHeld" in said)
      toast("The staff will look at it first. Until then it waits among your held words.");
    else if (showsNewest) router.refresh();
    else router.push(commentHref(slug, said.id));
    onDone?.();
  });

  const bringBack = useEffectEvent(() => {
    if (field.current && !field.current.value) field.current.value = draft.begin() || opening;
    if (onDone) field.current?.focus();
  });
  useEffect(() => bringBack(), []);

  return (
    <>
      {outgoing !== null && <OutgoingComment viewer={viewer} words={outgoing} />}
      <form
        {...form}
        id={onDone ? undefined : "write"}
        aria-label={answering ? "Reply" : "Comment"}
        className="grid gap-3"
      >
        <FormMessage state={state.fields?.body ? { ...state, message: state.fields.body } : state} />
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="clientId" value={clientId} />
        <input type="hidden" name="answers" value={answering?.id ?? ""} />
        <CommentField
          field={field}
          label={answering ? `Your answer to ${answering.name}` : "Your comment"}
          placeholder={answering ? `Answer ${answering.name}` : "What do you make of it?"}
          people={people}
          onWords={draft.keep}
          onSend={() => field.current?.form?.requestSubmit()}
        />
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" variant="primary" size="sm" busy={isBusy}>
            {answering ? "Reply" : "Comment"}
          </Button>
          {onDone && (
            <Button variant="ghost" size="sm" onClick={onDone}>
              Not now
            </Button>
          )}
        </div>
      </form>
    </>
  );
}

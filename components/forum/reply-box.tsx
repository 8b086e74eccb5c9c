"use client";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useOptimistic, useRef, useState } from "react";
import { useDraft } from "@/components/talk/use-draft";
import { Button } from "@/components/ui/button";
import { FormMessage } from "@/components/ui/form-message";
import { Kbd } from "@/components/ui/kbd";
import { MarkdownField } from "@/components/writing/markdown-field";
import { threadChannel } from "@/lib/forum/channels";
import { submitReply } from "@/lib/forum/posts/actions";
import type { Person } from "@/lib/talk/schema";
import { api } from "@/lib/web/api-client";
import { AnsweringLine } from "./answering-line";
import { begunElsewhere, keptOnServer } from "./begun-words";
import { useDesk } from "./desk";
import { OutgoingPost } from "./outgoing-post";
import { threadHref } from "./thread-href";
import { useSending } from "./use-sending";

type Props = {
  /** A name for the reply sent where there is no script. */
  clientId: string;
  /** Up to which number there is room on this page. */
  last: number;
  people: readonly Person[];
};

/** The field at the foot of a thread. What is sent stands there at once; what is refused stays in the field. */
export function ReplyBox({ clientId, last, people }: Props) {
  const { viewer, thread, field, answering, answer } = useDesk();
  const { id } = thread;
  const router = useRouter();
  const [calls] = useState(() => keptOnServer(id));
  const draft = useDraft({ viewer, channel: threadChannel(id), calls }, null);
  const name = useRef(clientId);
  const [outgoing, setOutgoing] = useOptimistic<string | null>(null);
  const { state, isBusy, form } = useSending(submitReply, async (sent) => {
    const body = String(sent.get("body")).trim();
    if (!body) return field.current?.focus();
    setOutgoing(body);
    const replyTo = answering?.number;
    const said = await api("POST", "/forum/threads/{id}/posts", {
      params: { id },
      body: { clientId: name.current, body, ...(replyTo && { replyTo }) },
    });
    name.current = crypto.randomUUID();
    field.current?.form?.reset();
    draft.forget();
    answer(null);
    if (!("isHeld" in said) && said.number > last) router.push(threadHref(thread, said.number));
    else router.refresh();
  });

  const bringBack = useEffectEvent(() => {
    const write = (words: string) => {
      if (field.current && !field.current.value) field.current.value = words;
    };
    const here = draft.begin();
    if (here) write(here);
    else void begunElsewhere(id).then((draft) => write(draft?.body ?? ""));
  });
  useEffect(() => bringBack(), []);

  return (
    <>
      {outgoing !== null && <OutgoingPost viewer={viewer} words={outgoing} />}
      <form {...form} aria-label="Reply" className="grid gap-3 pt-8">
        <h2 className="font-serif text-ink text-xl">Reply</h2>
        <FormMessage state={state.fields?.body ? { ...state, message: state.fields.body } : state} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="clientId" value={clientId} />
        <input type="hidden" name="replyTo" value={answering?.number ?? ""} />
        <AnsweringLine />
        <MarkdownField
          field={field}
          takesPictures
          label="Your reply"
          placeholder="Write what you think"
          people={people}
          onWords={draft.keep}
          onSend={() => field.current?.form?.requestSubmit()}
        />
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" variant="primary" busy={isBusy}>
            Reply
          </Button>
          <span className="text-ink-faint text-xs max-sm:hidden pointer-coarse:hidden [@media(scripting:none)]:hidden">
            <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd> sends. Words that are not sent are kept, here and on your other
            devices.
          </span>
        </div>
      </form>
    </>
  );
}

"use client";
import { type ReactNode, useRef } from "react";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { MarkdownField } from "@/components/writing/markdown-field";
import { saveDraft } from "@/lib/blog/writing/actions";
import type { Draft } from "@/lib/blog/writing/schema";
import { CoverField } from "./cover-field";
import { KeptWordsOffer } from "./kept-words-offer";
import { MarksHelp } from "./marks-help";
import { SaveLine } from "./save-line";
import { useAutosave } from "./use-autosave";
import { useHold } from "./use-hold";

type Props = {
  draft: Draft;
  /** What is told about the post beside its words. */
  fields: ReactNode;
  /** What can be done with it. */
  aside: ReactNode;
};

/** Where a post is written: the title as readers will see it, the words under it, everything else beside them. */
export function PostEditor({ draft, fields, aside }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const sitting = useRef<string>(undefined);
  const { state, note, save, kept, take, leave } = useAutosave(draft, frame, sitting);
  const holder = useHold(draft.id, draft.holder, sitting);

  return (
    <div ref={frame} className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <Form action={saveDraft} id="post" aria-label="The post" onInput={note} className="contents">
        <input type="hidden" name="id" value={draft.id} />
        <input type="hidden" name="version" defaultValue={draft.version} />
        <div className="grid min-w-0 content-start gap-4">
          {holder && (
            <p role="status" className="rounded-card border border-warn/40 bg-surface px-4 py-3 text-ink">
              {holder.name} is writing in this post just now. What you write is not saved until they have
              finished.
            </p>
          )}
          {kept && <KeptWordsOffer kept={kept} onTake={take} onLeave={leave} />}
          <Textarea
            name="title"
            aria-label="Title"
            placeholder="Title"
            defaultValue={draft.title}
            maxLength={150}
            rows={1}
            className="min-h-0 resize-none border-transparent bg-transparent px-0 font-medium font-serif text-3xl leading-tight tracking-[-0.02em] focus:border-transparent"
          />
          <Textarea
            name="subtitle"
            aria-label="Subtitle"
            placeholder="A line under it"
            defaultValue={draft.subtitle}
            maxLength={250}
            rows={1}
            className="min-h-0 resize-none border-transparent bg-transparent px-0 font-serif text-lg text-ink-soft focus:border-transparent"
          />
          <MarkdownField
            field={body}
            label="The words"
            placeholder="Write. Pictures may be chosen, pasted or dropped where they belong."
            defaultValue={draft.body}
            onWords={note}
            onSend={() => void save()}
            takesPictures
            className="min-h-[50dvh] max-h-none font-serif text-lg"
          />
          <div className="flex flex-wrap items-center gap-4">
            <SubmitButton variant="secondary" size="sm">
              Save
            </SubmitButton>
            <SaveLine state={state} />
          </div>
          <MarksHelp />
        </div>
        <div className="grid content-start gap-6 xl:col-start-2 xl:row-span-2 xl:row-start-1">
          <CoverField draft={draft} onChange={note} />
          {fields}
        </div>
      </Form>
      <div className="xl:col-start-1">{aside}</div>
    </div>
  );
}

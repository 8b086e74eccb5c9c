"use client";
import { type FormEvent, type KeyboardEvent, useActionState, useState } from "react";
import { cn } from "@/components/ui/cn";
import type { FormAnswer } from "@/components/ui/form-context";
import { toast } from "@/components/ui/toast";
import type { UploadView } from "@/lib/media/schema";
import { MESSAGE_MOST } from "@/lib/talk/limits";
import type { Person } from "@/lib/talk/schema";
import { AddPictures } from "./add-pictures";
import { ChooseEmoji } from "./choose-emoji";
import { Completions } from "./completions";
import { ComposingBanner } from "./composing-banner";
import { meantBy } from "./meant-by";
import { PictureStrip } from "./picture-strip";
import type { Place } from "./place";
import { SendButton } from "./send-button";
import type { Composing } from "./talk-context";
import { useCompletions } from "./use-completions";
import type { ServerDraft } from "./use-draft";
import { usePictures } from "./use-pictures";
import { useWords } from "./use-words";

export type Written = { body: string; images: UploadView[] };

/** Where the words go without a script: a server action, and what it has to know besides them. */
export type PlainForm = {
  action: (before: FormAnswer, form: FormData) => Promise<FormAnswer>;
  hidden: Record<string, string>;
};

type Props = {
  place: Place;
  name: string;
  draft: ServerDraft;
  plain: PlainForm;
  enterSends: boolean;
  /** Who may be meant by a handle that is begun. */
  people: readonly Person[];
  composing: Composing;
  onCancel: () => void;
  onSend: (written: Written) => void;
  onEdit: (id: string, body: string) => void;
  onEditLast: () => void;
  onTyping?: () => void;
  /** Why nothing can be sent for the moment. */
  pause?: string | null;
};

/** Where one writes. Keeps every word; Enter sends, unless a finger wrote it. */
export function Composer(props: Props) {
  const { place, name, draft, plain, enterSends, people, composing, pause } = props;
  const { onCancel, onSend, onEdit, onEditLast, onTyping } = props;
  const words = useWords(place, draft, composing);
  const completions = useCompletions(words, people, place.calls.people);
  const { pictures, add, remove, clear, send: sendUp } = usePictures();
  const [isOver, setOver] = useState(false);
  const [answer, submitPlain] = useActionState(plain.action, { status: "idle" });
  const isEditing = composing?.kind === "edit";
  const isUploading = !isEditing && pictures.some(({ upload }) => upload === null);
  const images = pictures.flatMap(({ upload }) => upload ?? []);
  const saysSomething = words.length > 0 || (!isEditing && images.length > 0);

  function send(event?: FormEvent) {
    event?.preventDefault();
    const body = words.field.current?.value.trim() ?? "";
    if (body.length > MESSAGE_MOST) {
      toast.error(`A message has room for ${MESSAGE_MOST} characters; this has ${body.length}.`);
      return;
    }
    if (composing?.kind === "edit") {
      if (body && body !== composing.message.body) onEdit(composing.message.id, body);
      if (body) onCancel();
      return;
    }
    if ((!body && images.length === 0) || isUploading) return;
    if (pause) {
      toast.error(pause);
      return;
    }
    onSend({ body, images });
    words.clear();
    clear();
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (completions.press(event)) return;
    const isEmpty = event.currentTarget.value === "";
    const meaning = meantBy(event, { enterSends, isEmpty, isComposing: composing !== null });
    if (meaning === null) return;
    event.preventDefault();
    if (meaning === "send") send();
    else if (meaning === "cancel") onCancel();
    else onEditLast();
  }

  function typed() {
    if (words.note() && !isEditing) onTyping?.();
    completions.look();
  }

  return (
    <form
      action={submitPlain}
      onSubmit={send}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        add(event.dataTransfer.files);
      }}
      aria-label={`Write to ${name}`}
      className="px-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-5 sm:pb-4"
    >
      {Object.entries(plain.hidden).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {answer.status === "error" && (
        <p role="alert" className="px-1 pb-2 text-bad text-sm">
          {answer.fields?.body ?? answer.message}
        </p>
      )}
      <div
        className={cn(
          "relative rounded-card border border-line-strong/60 bg-surface transition-colors focus-within:border-line-strong",
          isOver && "border-beam border-dashed bg-beam-soft",
        )}
      >
        <Completions
          lists={completions.lists}
          className="absolute inset-x-0 bottom-full z-30 mb-1.5 animate-fade rounded-card border border-line bg-raised p-1.5 shadow-lift"
        />
        <ComposingBanner composing={composing} onCancel={onCancel} />
        {!isEditing && (
          <PictureStrip
            pictures={pictures}
            onRemove={remove}
            onSend={(key) => void sendUp(key)}
            onDescribe={(key, altText) => void sendUp(key, altText)}
          />
        )}
        <div className="flex items-end gap-1 p-1.5">
          <AddPictures disabled={isEditing} onAdd={add} />
          <textarea
            ref={words.field}
            name="body"
            rows={1}
            defaultValue={draft?.body}
            aria-label="Message"
            placeholder={`Write to ${name}`}
            enterKeyHint="enter"
            onInput={typed}
            onSelect={completions.look}
            onBlur={completions.leave}
            onKeyDown={press}
            {...completions.aria}
            onPaste={(event) => {
              if (event.clipboardData.files.length === 0) return;
              event.preventDefault();
              add(event.clipboardData.files);
            }}
            className="field-sizing-content max-h-[40dvh] min-h-9 min-w-0 flex-1 resize-none bg-transparent px-1.5 py-[0.4375rem] text-[0.9375rem] text-ink leading-[1.4] outline-none pointer-coarse:min-h-10 pointer-coarse:py-2 pointer-coarse:text-base"
          />
          <ChooseEmoji
            onPick={(emoji) => words.insert(emoji)}
            className="max-sm:hidden [@media(scripting:none)]:hidden"
            iconClass="size-5!"
          />
          <SendButton isEditing={isEditing} isReady={saysSomething && !isUploading && !pause} />
        </div>
        <RoomLeft length={words.length} />
      </div>
    </form>
  );
}

/** How much more there is room for, near the end of it. */
function RoomLeft({ length }: { length: number }) {
  const left = MESSAGE_MOST - length;
  if (left >= 500) return null;
  return (
    <p className={cn("px-3 pb-2 text-right text-xs tabular-nums", left < 0 ? "text-bad" : "text-ink-faint")}>
      {left}
    </p>
  );
}

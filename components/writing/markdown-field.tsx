"use client";
import { Eye } from "lucide-react";
import { type KeyboardEvent, type RefObject, type SyntheticEvent, useState } from "react";
import { Completions } from "@/components/talk/completions";
import { useCompletions } from "@/components/talk/use-completions";
import { cn } from "@/components/ui/cn";
import { useFieldWires } from "@/components/ui/form-context";
import type { Person } from "@/lib/talk/schema";
import { ChoosePictures } from "./choose-pictures";
import { FieldPictures } from "./field-pictures";
import { findPeople } from "./find-people";
import { changeOf, MarkdownTools } from "./markdown-tools";
import type { Words } from "./marks";
import { Preview } from "./preview";
import { useFieldPictures } from "./use-field-pictures";

type Props = {
  field: RefObject<HTMLTextAreaElement | null>;
  /** What it is, for screen readers, where no Field around it says so. */
  label?: string;
  name?: string;
  placeholder?: string;
  defaultValue?: string;
  /** Who is likely to be meant by a handle that is begun; everybody else is found. */
  people?: readonly Omit<Person, "id">[];
  /** With every change, by keys, tools or completion. */
  onWords: (text: string) => void;
  /** Ctrl or Cmd with Enter. */
  onSend: () => void;
  /** Pictures may stand in it: chosen, pasted or dropped. */
  takesPictures?: boolean;
  className?: string;
};

/** Where one writes at length: Markdown with its tools, a look at what becomes of it, and handles and titles of films that complete themselves. */
export function MarkdownField(props: Props) {
  const {
    field,
    label,
    name = "body",
    placeholder,
    defaultValue,
    people = [],
    onWords,
    onSend,
    takesPictures = false,
    className,
  } = props;
  const { wires, kept } = useFieldWires({ name });
  const [looked, look] = useState<string | null>(null);
  const insert = (text: string, from = field.current?.selectionStart ?? 0) => {
    const box = field.current;
    if (!box) return;
    box.setRangeText(text, from, box.selectionEnd, "end");
    onWords(box.value);
    box.focus();
  };
  const completions = useCompletions({ field, insert }, people, findPeople);

  function rewrite(make: (words: Words) => Words) {
    const box = field.current;
    if (!box) return;
    const { text, from, to } = make({ text: box.value, from: box.selectionStart, to: box.selectionEnd });
    box.value = text;
    box.setSelectionRange(from, to);
    onWords(text);
  }
  function change(make: (words: Words) => Words) {
    field.current?.focus();
    rewrite(make);
  }
  const pictures = useFieldPictures(field, rewrite);

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (completions.press(event)) return;
    if (!event.ctrlKey && !event.metaKey) return;
    const meant = event.key === "Enter" ? onSend : changeBy(event.key);
    if (!meant) return;
    event.preventDefault();
    meant();
  }
  /** Of what comes from elsewhere, pictures; words come in by themselves. */
  function take(event: SyntheticEvent, { files }: DataTransfer) {
    const found = [...files].filter(({ type }) => type.startsWith("image/"));
    if (!takesPictures || found.length === 0) return;
    event.preventDefault();
    pictures.add(found);
  }
  function changeBy(key: string) {
    const make = changeOf(key);
    return make && (() => change(make));
  }

  return (
    <div className="relative w-0 min-w-full rounded-card border border-line-strong/60 bg-surface transition-colors focus-within:border-line-strong has-[[aria-invalid]]:border-bad">
      <div className="flex items-center justify-between gap-1 border-line border-b p-1 [@media(scripting:none)]:hidden">
        <div className="flex min-w-0 items-center max-sm:flex-1">
          <MarkdownTools disabled={looked !== null} onChange={change} />
          {takesPictures && <ChoosePictures onPictures={pictures.add} />}
        </div>
        <button
          type="button"
          aria-pressed={looked !== null}
          onClick={() => look((before) => (before === null ? (field.current?.value ?? "") : null))}
          title="Preview"
          className="grid h-8 shrink-0 place-items-center rounded-[4px] px-3 text-ink-soft text-sm hover:bg-beam-soft hover:text-ink aria-pressed:bg-beam-soft aria-pressed:text-ink pointer-coarse:h-10"
        >
          <Eye aria-hidden="true" className="size-4 sm:hidden" />
          <span className="max-sm:sr-only">Preview</span>
        </button>
      </div>
      <Completions
        lists={completions.lists}
        className="absolute inset-x-2 top-12 z-30 animate-fade rounded-card border border-line bg-raised p-1.5 shadow-lift"
      />
      <FieldPictures pictures={pictures} onAsked={() => field.current?.focus()} />
      {looked !== null && <Preview body={looked} />}
      <textarea
        {...wires}
        ref={field}
        aria-label={label}
        placeholder={placeholder}
        defaultValue={kept ?? defaultValue}
        rows={6}
        hidden={looked !== null}
        onInput={(event) => {
          onWords(event.currentTarget.value);
          completions.look();
        }}
        onSelect={completions.look}
        onBlur={completions.leave}
        onKeyDown={press}
        onPaste={(event) => take(event, event.clipboardData)}
        onDragOver={(event) =>
          takesPictures && event.dataTransfer.types.includes("Files") && event.preventDefault()
        }
        onDrop={(event) => take(event, event.dataTransfer)}
        {...completions.aria}
        className={cn(
          "field-sizing-content block max-h-[60dvh] min-h-36 w-full resize-y bg-transparent px-4 py-3 text-base text-ink leading-relaxed outline-none",
          className,
        )}
      />
    </div>
  );
}

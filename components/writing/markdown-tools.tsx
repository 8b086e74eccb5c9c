"use client";
import { Bold, Code, EyeOff, Italic, Link2, List, TextQuote } from "lucide-react";
import { Tool } from "@/components/talk/tool";
import { begun, linked, type Words, wrapped } from "./marks";

type Change = (words: Words) => Words;

const TOOLS: { label: string; icon: typeof Bold; change: Change; key?: string }[] = [
  { label: "Bold", icon: Bold, change: (words) => wrapped(words, "**", "bold"), key: "b" },
  { label: "Italic", icon: Italic, change: (words) => wrapped(words, "*", "italic"), key: "i" },
  { label: "Link", icon: Link2, change: linked },
  { label: "Quote", icon: TextQuote, change: (words) => begun(words, "> ") },
  { label: "List", icon: List, change: (words) => begun(words, "- ") },
  { label: "Spoiler", icon: EyeOff, change: (words) => wrapped(words, "||", "hidden until asked for") },
  { label: "Code", icon: Code, change: (words) => wrapped(words, "`", "code") },
];

/** The change that a key with Ctrl or Cmd stands for. */
export function changeOf(key: string): Change | undefined {
  return TOOLS.find((tool) => tool.key === key)?.change;
}

/** The marks of Markdown, for whoever does not know them by heart. On phones they share one row. */
export function MarkdownTools({
  disabled,
  onChange,
}: {
  disabled: boolean;
  onChange: (change: Change) => void;
}) {
  return (
    <div
      role="toolbar"
      aria-label="Marks"
      className="flex min-w-0 items-center max-sm:flex-[7] [@media(scripting:none)]:hidden"
    >
      {TOOLS.map(({ label, icon: Icon, change }) => (
        <Tool
          key={label}
          label={label}
          disabled={disabled}
          className="max-sm:w-auto max-sm:min-w-0 max-sm:flex-1"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChange(change)}
        >
          <Icon aria-hidden="true" />
        </Tool>
      ))}
    </div>
  );
}

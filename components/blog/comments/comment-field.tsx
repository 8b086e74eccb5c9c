"use client";
import { type RefObject, useState } from "react";
import { MarkdownField } from "@/components/writing/markdown-field";
import { COMMENT_MOST } from "@/lib/blog/comments/limits";
import type { Person } from "@/lib/talk/schema";

type Props = {
  field: RefObject<HTMLTextAreaElement | null>;
  label: string;
  placeholder?: string;
  defaultValue?: string;
  people?: readonly Omit<Person, "id">[];
  onWords?: (text: string) => void;
  onSend: () => void;
};

/** Where a comment is written: small, with how many characters are left when they become few. */
export function CommentField({ onWords, ...rest }: Props) {
  const [left, setLeft] = useState<number>(COMMENT_MOST);
  const look = (text: string) => {
    setLeft(COMMENT_MOST - [...text.trim()].length);
    onWords?.(text);
  };
  return (
    <div className="grid gap-1.5">
      <MarkdownField {...rest} onWords={look} className="min-h-24" />
      {left < 200 && (
        <p role="status" className={left < 0 ? "text-bad text-xs" : "text-ink-faint text-xs"}>
          {left < 0 ? `${-left} characters too many` : `${left} characters left`}
        </p>
      )}
    </div>
  );
}

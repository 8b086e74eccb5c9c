"use client";
import { Pencil, Reply, X } from "lucide-react";
import type { Composing } from "./talk-context";
import { Tool } from "./tool";
import { wordsInShort } from "./words-in-short";

/** What is being answered or changed, with the way out of it. */
export function ComposingBanner({ composing, onCancel }: { composing: Composing; onCancel: () => void }) {
  if (!composing) return null;
  const { kind, message } = composing;
  const Icon = kind === "edit" ? Pencil : Reply;
  return (
    <div className="flex items-center gap-2 border-line border-b py-1 pr-1.5 pl-3 text-sm">
      <Icon aria-hidden="true" className="size-4 shrink-0 text-beam" />
      <p className="min-w-0 flex-1 truncate text-ink-soft">
        {kind === "edit" ? (
          <span className="font-medium text-ink">Changing your message</span>
        ) : (
          <>
            <span className="font-medium text-ink">Answering {message.sender.name}</span>{" "}
            {wordsInShort(message)}
          </>
        )}
      </p>
      <Tool label={kind === "edit" ? "Leave it as it was" : "Do not answer this one"} onClick={onCancel}>
        <X aria-hidden="true" />
      </Tool>
    </div>
  );
}

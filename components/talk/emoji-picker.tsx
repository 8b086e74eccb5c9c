"use client";
import { Search } from "lucide-react";
import { Popover } from "radix-ui";
import { type ReactNode, useState } from "react";
import { Input } from "@/components/ui/input";
import { EMOJI } from "./emoji-names";

type Props = { trigger: ReactNode; onPick: (emoji: string) => void; onClose: () => void };

/** Any emoji, found by words. Fetched when it is first asked for, and open from the start. */
export function EmojiPicker({ trigger, onPick, onClose }: Props) {
  const [words, setWords] = useState("");
  const asked = words.trim().toLowerCase();
  const found = asked
    ? EMOJI.filter(([, names]) => asked.split(/\s+/).every((word) => names.includes(word)))
    : EMOJI;
  const pick = (emoji: string) => {
    onPick(emoji);
    onClose();
  };
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Trigger asChild>{trigger}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label="Choose an emoji"
          side="top"
          align="end"
          sideOffset={8}
          collisionPadding={12}
          className="z-50 w-[19.5rem] max-w-[calc(100vw-1.5rem)] animate-fade rounded-card border border-line bg-raised p-2 shadow-lift"
        >
          <Input
            type="search"
            aria-label="Search emoji"
            placeholder="Search"
            lead={<Search />}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => {
              const first = found[0];
              if (event.key !== "Enter" || !first) return;
              event.preventDefault();
              pick(first[0]);
            }}
          />
          <div className="mt-2 grid h-56 grid-cols-[repeat(auto-fill,minmax(2.25rem,1fr))] content-start overflow-y-auto overscroll-contain">
            {found.map(([emoji, names]) => (
              <button
                key={emoji}
                type="button"
                aria-label={names}
                title={names}
                onClick={() => pick(emoji)}
                className="grid aspect-square place-items-center rounded-control text-xl hover:bg-beam-soft focus-visible:-outline-offset-2"
              >
                {emoji}
              </button>
            ))}
          </div>
          {found.length === 0 && (
            <p className="-mt-32 pb-24 text-center text-ink-soft text-sm">Nothing looks like “{words}”.</p>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

"use client";
import { SmilePlus } from "lucide-react";
import { lazy, useState } from "react";
import { OpenedLater } from "@/components/ui/opened-later";
import { Tool } from "./tool";

const EmojiPicker = lazy(() =>
  import("./emoji-picker").then(({ EmojiPicker: picker }) => ({ default: picker })),
);

type Props = {
  onPick: (emoji: string) => void;
  onOpenChange?: (isOpen: boolean) => void;
  className?: string;
  iconClass?: string;
};

/** A button that offers every emoji. */
export function ChooseEmoji({ onPick, onOpenChange, className, iconClass }: Props) {
  const [isOpen, setOpen] = useState(false);
  const open = (opens: boolean) => {
    setOpen(opens);
    onOpenChange?.(opens);
  };
  const button = (
    <Tool label="Choose an emoji" aria-haspopup="dialog" onClick={() => open(true)} className={className}>
      <SmilePlus aria-hidden="true" className={iconClass} />
    </Tool>
  );
  return (
    <OpenedLater isOpen={isOpen} closed={button}>
      <EmojiPicker trigger={button} onPick={onPick} onClose={() => open(false)} />
    </OpenedLater>
  );
}

"use client";
import { Ellipsis, Reply } from "lucide-react";
import { lazy, useRef, useState } from "react";
import { OpenedLater } from "@/components/ui/opened-later";
import type { TalkMessage } from "@/lib/talk/schema";
import { ChooseEmoji } from "./choose-emoji";
import { recentEmoji } from "./emoji-recent";
import { useTalkTools } from "./talk-context";
import { Tool } from "./tool";
import { useReact } from "./use-react";

const MessageMenu = lazy(() => import("./message-menu").then(({ MessageMenu: menu }) => ({ default: menu })));

type Props = { message: TalkMessage; onOpenChange: (open: boolean) => void };

/** The quick things at a message's corner: three emoji, any emoji, answer, everything else. */
export function MessageToolbar({ message, onOpenChange }: Props) {
  const { place, compose } = useTalkTools();
  const react = useReact();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const close = () => {
    const row = bar.current?.closest<HTMLElement>("[data-seq]");
    setMenuOpen(false);
    onOpenChange(false);
    // The button that opened it is drawn anew: whoever uses the keyboard goes on from the message.
    setTimeout(() => document.activeElement === document.body && row?.focus({ preventScroll: true }), 50);
  };
  const menu = () => {
    setMenuOpen(true);
    onOpenChange(true);
  };
  const menuButton = (
    <Tool label="More" aria-haspopup="menu" onClick={menu}>
      <Ellipsis aria-hidden="true" />
    </Tool>
  );

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="What to do with this message"
      className="absolute -top-4 right-3 z-10 flex animate-fade items-center rounded-control border border-line bg-raised p-0.5 shadow-lift sm:right-5"
    >
      {place.rights.canReact && (
        <>
          {recentEmoji()
            .slice(0, 3)
            .map((emoji) => {
              const mine = message.reactions.some((each) => each.emoji === emoji && each.mine);
              return (
                <Tool
                  key={emoji}
                  label={mine ? `Take ${emoji} back` : `React with ${emoji}`}
                  onClick={() => react(message.id, emoji, !mine)}
                >
                  <span aria-hidden="true" className="text-base leading-none">
                    {emoji}
                  </span>
                </Tool>
              );
            })}
          <ChooseEmoji
            onPick={(emoji) => react(message.id, emoji, true)}
            onOpenChange={(isOpen) => (isOpen ? onOpenChange(true) : close())}
          />
        </>
      )}
      {place.rights.canWrite && (
        <Tool label="Reply" onClick={() => compose({ kind: "reply", message })}>
          <Reply aria-hidden="true" />
        </Tool>
      )}
      <OpenedLater isOpen={isMenuOpen} closed={menuButton}>
        <MessageMenu message={message} trigger={menuButton} onClose={close} />
      </OpenedLater>
    </div>
  );
}

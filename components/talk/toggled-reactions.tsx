"use client";
import { useState } from "react";
import { refusalOf } from "@/components/ui/refusal";
import { toast } from "@/components/ui/toast";
import { ChooseEmoji } from "./choose-emoji";
import { ReactionButton } from "./reaction-button";

type Reactions = { emoji: string; count: number; mine: boolean }[];
type Props = {
  /** For screen readers: to what. */
  label: string;
  reactions: Reactions;
  /** Joins in or takes it back; answers with what is there now. */
  react: (emoji: string, isMine: boolean) => Promise<Reactions>;
};

/** Emoji under what somebody wrote, for members: a press joins in or takes it back, at once. */
export function ToggledReactions({ label, reactions: given, react }: Props) {
  const [known, setKnown] = useState({ given, shown: given });
  const shown = known.given === given ? known.shown : given;
  const show = (reactions: Reactions) => setKnown({ given, shown: reactions });

  async function turn(emoji: string, isMine: boolean) {
    const before = shown;
    show(turned(before, emoji, isMine));
    try {
      show(await react(emoji, isMine));
    } catch (error) {
      show(before);
      toast.error(refusalOf(error));
    }
  }

  return (
    <fieldset className="flex flex-wrap items-center gap-1">
      <legend className="sr-only">{label}</legend>
      {shown.map((reaction) => (
        <ReactionButton
          key={reaction.emoji}
          reaction={reaction}
          onPress={() => void turn(reaction.emoji, !reaction.mine)}
        />
      ))}
      <ChooseEmoji onPick={(emoji) => void turn(emoji, true)} />
    </fieldset>
  );
}

function turned(before: Reactions, emoji: string, isMine: boolean): Reactions {
  const there = before.find((each) => each.emoji === emoji);
  if (!there) return isMine ? [...before, { emoji, count: 1, mine: true }] : before;
  if (there.mine === isMine) return before;
  return before
    .map((each) => (each === there ? { ...each, mine: isMine, count: each.count + (isMine ? 1 : -1) } : each))
    .filter(({ count }) => count > 0);
}

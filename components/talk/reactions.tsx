"use client";
import type { TalkMessage } from "@/lib/talk/schema";
import { ReactionButton } from "./reaction-button";
import { useTalkTools } from "./talk-context";
import { useReact } from "./use-react";

/** Emoji under a message. A press joins in or takes it back. */
export function Reactions({ message }: { message: TalkMessage }) {
  const { place } = useTalkTools();
  const react = useReact();
  if (message.reactions.length === 0) return null;
  return (
    <ul aria-label="Reactions" className="flex flex-wrap gap-1 pt-1.5">
      {message.reactions.map((reaction) => (
        <li key={reaction.emoji}>
          <ReactionButton
            reaction={reaction}
            disabled={!place.rights.canReact}
            onPress={() => react(message.id, reaction.emoji, !reaction.mine)}
          />
        </li>
      ))}
    </ul>
  );
}

"use client";
import { useCallback } from "react";
import { refusalOf } from "@/components/ui/refusal";
import { toast } from "@/components/ui/toast";
import { keepRecentEmoji } from "./emoji-recent";
import { useTalkTools } from "./talk-context";

/** Puts an emoji under a message or takes it away, at once; says so when Lumo refused. */
export function useReact() {
  const { store } = useTalkTools();
  return useCallback(
    (id: string, emoji: string, mine: boolean) => {
      if (mine) keepRecentEmoji(emoji);
      store.react(id, emoji, mine).catch((error: unknown) => toast.error(refusalOf(error)));
    },
    [store],
  );
}

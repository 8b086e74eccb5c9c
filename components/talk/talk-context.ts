"use client";
import { createContext, useContext } from "react";
import type { TalkMessage } from "@/lib/talk/schema";
import type { Place } from "./place";
import type { TalkStore } from "./talk-store";

/** What the writer is at: answering something, changing something, or neither. */
export type Composing =
  | { kind: "reply"; message: TalkMessage }
  | { kind: "edit"; message: TalkMessage }
  | null;

export type TalkTools = {
  place: Place;
  store: TalkStore;
  compose: (composing: Composing) => void;
  /** Scrolls to a message and lights it, from however long ago it is. */
  show: (seq: number) => void;
};

export const TalkContext = createContext<TalkTools | null>(null);

/** What the pieces of a talk share; it stays the same while messages come and go. */
export function useTalkTools(): TalkTools {
  const tools = useContext(TalkContext);
  if (!tools) throw new Error("This belongs inside of Talk.");
  return tools;
}

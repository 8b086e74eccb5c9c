"use client";
import { createContext, type RefObject, useContext } from "react";

/** Which post a reply will answer. */
export type Answering = { number: number; name: string };

/** What the posts of a page and the field below them share. */
export type Desk = {
  viewer: { id: string; handle: string; name: string; avatarUrl: string | null };
  thread: { id: string; slug: string };
  field: RefObject<HTMLTextAreaElement | null>;
  answering: Answering | null;
  answer: (post: Answering | null) => void;
  /** Sets somebody's words into the field, as a quotation. */
  quote: (post: Answering, words: string) => void;
  /** The post that is being changed. */
  editing: string | null;
  edit: (id: string | null) => void;
};

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("This belongs inside of ThreadDesk.");
  return desk;
}

"use client";
import { createContext, useContext } from "react";

/** Which comment is being answered. */
export type Answering = { id: string; rootId: string; name: string; handle: string };

/** What the comments of a page and the fields to write share. */
export type Desk = {
  viewer: { id: string; handle: string; name: string; avatarUrl: string | null };
  post: { id: string; slug: string };
  answering: Answering | null;
  answer: (comment: Answering | null) => void;
  /** The comment that is being changed. */
  editing: string | null;
  edit: (id: string | null) => void;
};

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("This belongs inside of CommentsDesk.");
  return desk;
}

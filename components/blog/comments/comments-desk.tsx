"use client";
import { type ReactNode, useMemo, useState } from "react";
import { type Answering, type Desk, DeskContext } from "./desk";

type Props = Pick<Desk, "viewer" | "post"> & { children: ReactNode };

/** Around the comments on a post, for members. */
export function CommentsDesk({ viewer, post: { id, slug }, children }: Props) {
  const [answering, answer] = useState<Answering | null>(null);
  const [editing, edit] = useState<string | null>(null);
  const desk = useMemo(
    () => ({ viewer, post: { id, slug }, answering, answer, editing, edit }),
    [viewer, id, slug, answering, editing],
  );
  return <DeskContext value={desk}>{children}</DeskContext>;
}

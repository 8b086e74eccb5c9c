"use client";
import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import { added, quoted } from "@/components/writing/marks";
import { type Answering, type Desk, DeskContext } from "./desk";
import { threadHref } from "./thread-href";

type Props = Pick<Desk, "viewer" | "thread"> & { children: ReactNode };

/** Around a page of posts and the field below it, for who may write. */
export function ThreadDesk({ viewer, thread: { id, slug }, children }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [answering, setAnswering] = useState<Answering | null>(null);
  const [editing, edit] = useState<string | null>(null);

  const goToField = useCallback(() => {
    field.current?.scrollIntoView({ block: "center" });
    field.current?.focus({ preventScroll: true });
  }, []);
  const answer = useCallback(
    (post: Answering | null) => {
      setAnswering(post);
      if (post) goToField();
    },
    [goToField],
  );
  const quote = useCallback(
    (post: Answering, words: string) => {
      const box = field.current;
      if (!box) return;
      setAnswering(post);
      box.value = added(
        box.value,
        quoted(words, { name: post.name, href: threadHref({ id, slug }, post.number) }),
      );
      box.dispatchEvent(new Event("input", { bubbles: true }));
      goToField();
      box.setSelectionRange(box.value.length, box.value.length);
    },
    [goToField, id, slug],
  );
  const desk = useMemo(
    () => ({ viewer, thread: { id, slug }, field, answering, answer, quote, editing, edit }),
    [viewer, id, slug, answering, answer, quote, editing],
  );
  return <DeskContext value={desk}>{children}</DeskContext>;
}

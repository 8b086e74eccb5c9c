"use client";
import type { Person } from "@/lib/talk/schema";
import { useDesk } from "./desk";
import { LazyCommentBox } from "./lazy-comment-box";

type Props = { rootId: string; people: readonly Person[] };

/** The field to answer with, below the comment that is being answered and what stands under it. */
export function AnswerHere({ rootId, people }: Props) {
  const { answering, answer } = useDesk();
  if (answering?.rootId !== rootId) return null;
  return (
    <div className="pt-2 pb-4">
      <LazyCommentBox
        key={answering.id}
        clientId={crypto.randomUUID()}
        answering={answering}
        opening={answering.id === rootId ? "" : `@${answering.handle} `}
        people={people}
        showsNewest
        onDone={() => answer(null)}
      />
    </div>
  );
}

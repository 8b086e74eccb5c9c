import { CornerUpRight } from "lucide-react";
import type { ShownPost } from "./shown-post";
import { threadHref } from "./thread-href";

type Props = { thread: { id: string; slug: string }; replyTo: NonNullable<ShownPost["replyTo"]> };

/** What a post answers: unfolds to how that begins, and leads there. */
export function AnsweredPost({ thread, replyTo: { number, name, excerpt } }: Props) {
  return (
    <details className="group text-sm">
      <summary className="inline-flex min-h-6 list-none items-center gap-1.5 rounded-control text-ink-faint hover:text-ink [&::-webkit-details-marker]:hidden">
        <CornerUpRight aria-hidden="true" className="size-3.5" />
        In answer to {name}
      </summary>
      <div className="mt-1.5 grid gap-1.5 rounded-card border border-line bg-surface px-4 py-3 text-ink-soft">
        <p>{excerpt ?? "That post was deleted."}</p>
        <a
          href={threadHref(thread, number)}
          className="justify-self-start text-beam underline underline-offset-4"
        >
          Go to post {number}
        </a>
      </div>
    </details>
  );
}

"use client";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { FoldedWords } from "@/components/talk/folded-words";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { MemberLink } from "@/components/ui/member-link";
import { RenderedHtml } from "@/components/ui/rendered-html";
import { Time } from "@/components/ui/time";
import { AnsweredPost } from "./answered-post";
import { EditablePost } from "./editable-post";
import type { ShownPost } from "./shown-post";
import { threadHref } from "./thread-href";

type Props = {
  thread: { id: string; slug: string };
  post: ShownPost;
  /** In the first one, where there is one. */
  poll: ReactNode;
  /** What one can do with it. */
  tools: ReactNode;
};

/** A post: who, when, what it answers, its words, and what one can do with it. One that was deleted is a quiet line. */
export function PostItem({ thread, post, poll, tools }: Props) {
  const { id, number, author, html, editedAt, correctedAt, createdAt, replyTo, isFolded, isMine } = post;
  const { isOpener, isAnswer } = post;
  if (html === null) {
    return (
      <p id={`post-${number}`} className="border-line border-b py-3 text-ink-faint text-sm italic">
        Post {number} was deleted.
      </p>
    );
  }
  const words = <RenderedHtml html={html} className="prose-post" />;
  return (
    <article
      id={`post-${number}`}
      data-number={number}
      data-author={author.name}
      aria-label={`Post ${number} by ${author.name}`}
      className="flex gap-4 border-line border-b py-6"
    >
      <Avatar member={author} size={48} className="max-sm:hidden" />
      <div className="grid min-w-0 flex-1 grid-cols-1 gap-2.5">
        <header className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm">
          <Avatar member={author} size={32} className="sm:hidden" />
          <MemberLink member={author} />
          {isOpener && <Badge>Began this</Badge>}
          {isAnswer && (
            <Badge tone="good">
              <Check aria-hidden="true" />
              The answer
            </Badge>
          )}
          <span className="ml-auto flex items-center gap-3 text-ink-faint text-xs">
            {editedAt && (
              <span>
                {correctedAt ? "changed by staff" : "edited"} <Time at={editedAt} />
              </span>
            )}
            <Time at={createdAt} />
            <a
              href={threadHref(thread, number)}
              aria-label={`Link to post ${number}`}
              className="inline-flex min-h-6 items-center tabular-nums underline-offset-4 hover:text-ink hover:underline"
            >
              #{number}
            </a>
          </span>
        </header>
        {replyTo && <AnsweredPost thread={thread} replyTo={replyTo} />}
        {isFolded && <FoldedWords name={author.name}>{words}</FoldedWords>}
        {!isFolded && (isMine ? <EditablePost id={id}>{words}</EditablePost> : words)}
        {poll}
        {tools}
      </div>
    </article>
  );
}

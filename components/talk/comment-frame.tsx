import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { MemberLink } from "@/components/ui/member-link";
import { Time } from "@/components/ui/time";
import { FoldedWords } from "./folded-words";

type Props = {
  comment: {
    id: string;
    author: { handle: string; name: string; avatarUrl: string | null };
    /** The reader has muted its author. */
    isFolded: boolean;
    createdAt: string;
  };
  /** Its address. */
  href: string;
  /** What its author is here. */
  badge?: string | false;
  /** Said behind the time, once it was changed. */
  changed?: ReactNode;
  words: ReactNode;
  /** What one can do with it. */
  children: ReactNode;
};

/** A comment: who said it, when, its words, and below them what one can do with it. */
export function CommentFrame({ comment, href, badge, changed, words, children }: Props) {
  const { id, author, isFolded, createdAt } = comment;
  return (
    <article id={`comment-${id}`} aria-label={`A comment by ${author.name}`} className="flex gap-3.5 py-4">
      <Avatar member={author} size={32} />
      <div className="grid min-w-0 flex-1 grid-cols-1 gap-1">
        <header className="flex min-h-8 flex-wrap items-center gap-x-2.5 gap-y-1 text-sm">
          <MemberLink member={author} />
          {badge && <Badge>{badge}</Badge>}
          <a
            href={href}
            className="inline-flex min-h-6 items-center gap-1.5 text-ink-faint text-xs underline-offset-4 hover:text-ink hover:underline"
          >
            <span className="sr-only">Link to this comment,</span>
            <Time at={createdAt} />
            {changed && <span>{changed}</span>}
          </a>
        </header>
        {isFolded ? <FoldedWords name={author.name}>{words}</FoldedWords> : words}
        {children}
      </div>
    </article>
  );
}

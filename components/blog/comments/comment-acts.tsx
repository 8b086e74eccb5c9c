"use client";
import { Ellipsis } from "lucide-react";
import { lazy, type MouseEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import { OpenedLater } from "@/components/ui/opened-later";
import type { CommentFacts, CommentRights } from "./comment-facts";
import { useDesk } from "./desk";

const CommentMenu = lazy(() => import("./comment-menu").then(({ CommentMenu: menu }) => ({ default: menu })));

type Props = { comment: CommentFacts; rights: CommentRights };

/** What a member can do with a comment. Answering works without a script, too. */
export function CommentActs({ comment, rights }: Props) {
  const { post, answer, editing } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const { id, rootId, name, handle } = comment;
  if (editing === id) return null;
  const begin = (event: MouseEvent) => {
    event.preventDefault();
    answer({ id, rootId, name, handle });
  };
  const more = (
    <Button
      variant="ghost"
      size="icon-sm"
      aria-haspopup="menu"
      aria-label={`More about the comment by ${name}`}
      onClick={() => setOpen(true)}
      className="[@media(scripting:none)]:hidden"
    >
      <Ellipsis aria-hidden="true" />
    </Button>
  );
  return (
    <div className="-ml-3 flex items-center gap-1">
      {rights.canAnswer && (
        <a
          href={`/blog/${post.slug}?answer=${id}#write`}
          onClick={begin}
          className={buttonStyles({ variant: "ghost", size: "sm" })}
        >
          Reply<span className="sr-only"> to {name}</span>
        </a>
      )}
      <OpenedLater isOpen={isOpen} closed={more}>
        <CommentMenu comment={comment} rights={rights} trigger={more} onClose={() => setOpen(false)} />
      </OpenedLater>
    </div>
  );
}

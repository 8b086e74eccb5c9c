"use client";
import { Ellipsis, Reply } from "lucide-react";
import { lazy, useState } from "react";
import { Button } from "@/components/ui/button";
import { OpenedLater } from "@/components/ui/opened-later";
import { useDesk } from "./desk";
import type { PostFacts, PostRights } from "./post-facts";

const PostMenu = lazy(() => import("./post-menu").then(({ PostMenu: menu }) => ({ default: menu })));

type Props = { post: PostFacts; rights: PostRights };

/** What a member can do with a post. */
export function PostActs({ post, rights }: Props) {
  const { answer, editing } = useDesk();
  const [isOpen, setOpen] = useState(false);
  if (editing === post.id) return null;
  const more = (
    <Button
      variant="ghost"
      size="icon-sm"
      aria-haspopup="menu"
      aria-label={`More about post ${post.number}`}
      onClick={() => setOpen(true)}
    >
      <Ellipsis aria-hidden="true" />
    </Button>
  );
  return (
    <div className="-ml-3 flex items-center gap-1">
      {rights.canReply && (
        <Button variant="ghost" size="sm" onClick={() => answer({ number: post.number, name: post.name })}>
          <Reply aria-hidden="true" />
          Reply<span className="sr-only"> to post {post.number}</span>
        </Button>
      )}
      <OpenedLater isOpen={isOpen} closed={more}>
        <PostMenu post={post} rights={rights} trigger={more} onClose={() => setOpen(false)} />
      </OpenedLater>
    </div>
  );
}

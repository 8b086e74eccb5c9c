"use client";
import { type ReactNode, useState } from "react";
import { PostItem } from "./post-item";
import type { ShownPost } from "./shown-post";

type Props = {
  thread: { id: string; slug: string };
  /** How far the reader had come when the page was made; null for visitors. */
  lastRead: number | null;
  rows: { post: ShownPost; poll: ReactNode; tools: ReactNode }[];
};

/** Posts, one under the other. The mark before what is new stays where it was when the visit began. */
export function PostRows({ thread, lastRead, rows }: Props) {
  const [readTo] = useState(lastRead);
  return (
    <ol>
      {rows.map(({ post, poll, tools }) => (
        <li key={post.id}>
          {readTo !== null && readTo > 0 && post.number === readTo + 1 && <NewFromHere />}
          <PostItem thread={thread} post={post} poll={poll} tools={tools} />
        </li>
      ))}
    </ol>
  );
}

function NewFromHere() {
  return (
    <div data-unread-divider className="flex items-center gap-3 pt-3">
      <span aria-hidden="true" className="h-px flex-1 bg-beam/60" />
      <span className="font-semibold text-beam text-xs">New</span>
    </div>
  );
}

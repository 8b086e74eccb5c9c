import { Bell } from "lucide-react";
import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { RenderedHtml } from "@/components/ui/rendered-html";
import { Time } from "@/components/ui/time";
import type { Bookmark } from "@/lib/forum/bookmarks/schema";
import { threadHref } from "../thread-href";
import { BookmarkForms } from "./bookmark-forms";

type Props = { bookmark: Bookmark; timeZone: string };

/** A post that a member keeps: how it begins, why they keep it, and when they are reminded. */
export function BookmarkItem({ bookmark: { post, thread }, timeZone }: Props) {
  const { number, author, html, bookmark } = post;
  return (
    <li className="flex gap-3 border-line border-b py-5 last:border-b-0 sm:gap-4">
      <Avatar member={author} size={40} className="max-sm:size-8!" />
      <div className="grid min-w-0 flex-1 grid-cols-1 gap-2">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <Link
            href={threadHref(thread, number)}
            prefetch={false}
            className="font-medium text-base text-ink underline-offset-4 hover:underline"
          >
            {thread.title}
          </Link>
          <span className="text-ink-faint text-sm">
            {author.name}, post {number}
          </span>
        </p>
        {html === null ? (
          <p className="text-ink-faint italic">That post was deleted.</p>
        ) : (
          <RenderedHtml html={html} className="prose-post line-clamp-3 text-ink-soft" />
        )}
        {bookmark?.note && <p className="border-beam border-l-2 pl-3 text-ink">{bookmark.note}</p>}
        {bookmark?.remindAt && (
          <p className="flex items-center gap-1.5 text-ink-faint text-sm">
            <Bell aria-hidden="true" className="size-3.5" />
            You are reminded <Time at={bookmark.remindAt} />
          </p>
        )}
        <BookmarkForms id={post.id} title={thread.title} bookmark={bookmark} timeZone={timeZone} />
      </div>
    </li>
  );
}

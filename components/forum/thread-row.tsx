"use client";
import Link from "next/link";
import { inNumbers } from "@/components/profiles/in-numbers";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import { CategoryLink } from "./category-link";
import { MainStates } from "./main-states";
import type { ShownThread } from "./shown-thread";
import { TagLinks } from "./tag-links";

type Props = {
  thread: ShownThread;
  /** Its category goes without saying. */
  hidesCategory?: boolean;
};

/** A thread in a list: what it is about, who began it, how much was said and when last; a member goes on where they stopped. */
export function ThreadRow({ thread, hidesCategory }: Props) {
  const { href, title, author, category, replies, fresh, lastPoster, lastPostAt, tags } = thread;
  return (
    <li className="relative flex gap-3 border-line border-b py-3.5 last:border-b-0 sm:gap-4">
      <Avatar member={author} size={40} className="max-sm:size-8!" />
      <div className="grid min-w-0 flex-1 gap-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <h3 className="min-w-0 font-medium text-base text-ink leading-snug">
            <Link
              href={href}
              prefetch={false}
              className="underline-offset-4 after:absolute after:inset-0 hover:underline"
            >
              {title}
            </Link>
          </h3>
          {fresh > 0 && <Badge tone="beam">{fresh} new</Badge>}
          <MainStates {...thread} />
        </div>
        <p className="flex flex-wrap items-center gap-x-3 text-ink-faint text-sm">
          {!hidesCategory && <CategoryLink category={category} />}
          <span className="max-sm:sr-only">{author.name}</span>
          <TagLinks tags={tags} />
          <span className="sm:hidden">{inNumbers(replies, "reply", "replies")}</span>
          <span className="sm:hidden">
            <Time at={lastPostAt} />
          </span>
        </p>
      </div>
      <div className="hidden w-32 shrink-0 content-start justify-items-end gap-1 text-right sm:grid">
        <span className="text-ink-soft text-sm">{inNumbers(replies, "reply", "replies")}</span>
        <span className="flex max-w-full items-center gap-1.5 text-ink-faint text-xs">
          {lastPoster && <Avatar member={lastPoster} size={20} />}
          {lastPoster && <span className="sr-only">Last: {lastPoster.name}, </span>}
          <Time at={lastPostAt} className="truncate" />
        </span>
      </div>
    </li>
  );
}

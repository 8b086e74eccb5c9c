import { startOfPage } from "@/lib/forum/posts/page-of";
import type { Thread } from "@/lib/forum/threads/schema";
import { PAGE } from "@/lib/platform/pagination";
import { threadHref } from "./thread-href";

export type ThreadPages = {
  page: number;
  pages: number;
  /** The number of the first post there is room for on this page, and of the last. */
  first: number;
  last: number;
  /** The page's own address: that of its first post. */
  href: string;
  earlier: string | null;
  later: string | null;
};

/** The pages of a thread, seen from the one that a number is on: twenty posts each, the same for everybody. */
export function pagesOf(thread: Pick<Thread, "slug" | "id" | "lastNumber">, near: number): ThreadPages {
  const first = startOfPage(near) + 1;
  const last = first + PAGE.rows - 1;
  const bare = threadHref(thread);
  const at = (number: number) => (number <= 1 ? bare : `${bare}/${number}`);
  return {
    page: Math.ceil(first / PAGE.rows),
    pages: Math.max(1, Math.ceil(thread.lastNumber / PAGE.rows)),
    first,
    last,
    href: at(first),
    earlier: first > 1 ? at(first - PAGE.rows) : null,
    later: last < thread.lastNumber ? at(last + 1) : null,
  };
}

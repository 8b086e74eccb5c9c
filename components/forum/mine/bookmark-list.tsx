import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Bookmark } from "@/lib/forum/bookmarks/schema";
import { BookmarkItem } from "./bookmark-item";

type Props = { bookmarks: Bookmark[]; timeZone: string };

/** The posts that a member keeps, the latest first. */
export function BookmarkList({ bookmarks, timeZone }: Props) {
  if (bookmarks.length === 0) {
    return (
      <EmptyState
        title="No bookmarks yet"
        action={<LinkButton href="/forum?sort=latest">Read on</LinkButton>}
      >
        Keep a post from its menu, with a note, and be reminded of it when you like.
      </EmptyState>
    );
  }
  return (
    <ul aria-label="Bookmarks">
      {bookmarks.map((bookmark) => (
        <BookmarkItem key={bookmark.post.id} bookmark={bookmark} timeZone={timeZone} />
      ))}
    </ul>
  );
}

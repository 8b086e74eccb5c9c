import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import type { Viewer } from "@/lib/auth/actor";
import { canKeepForum } from "@/lib/forum/policy";
import type { ForumSort } from "./forum-list";
import { ListTabs } from "./list-tabs";

type Props = {
  viewer: Viewer;
  /** Null for the categories. */
  current: ForumSort | "bookmarks" | "drafts" | null;
};

/** The head of the forum, with the ways to its lists and to what a member keeps there. */
export function ForumTop({ viewer, current }: Props) {
  return (
    <>
      <PageHeader
        title="Forum"
        description="Take your time: what is said here can be found again."
        actions={
          <>
            {canKeepForum(viewer) && (
              <LinkButton href="/forum/categories" prefetch={false}>
                Categories
              </LinkButton>
            )}
            <LinkButton href="/forum/new" prefetch={false} variant="primary">
              Start a thread
            </LinkButton>
          </>
        }
      />
      <ListTabs
        path="/forum"
        current={current}
        first="Categories"
        sorts={viewer ? ["latest", "new", "unread", "trending", "top"] : ["latest", "trending", "top"]}
        mine={viewer ? ["bookmarks", "drafts"] : []}
      />
    </>
  );
}

"use client";
import {
  BellRing,
  Bookmark,
  BookmarkX,
  CircleCheck,
  CircleX,
  Flag,
  History,
  Link2,
  Pencil,
  TextQuote,
  Trash2,
} from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { share } from "@/components/profiles/share";
import { ReportDialog } from "@/components/talk/report-dialog";
import { DropdownMenu } from "@/components/ui/dropdown-menu";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuSeparator } from "@/components/ui/menu-separator";
import { refusalOf } from "@/components/ui/refusal";
import { toast } from "@/components/ui/toast";
import { api } from "@/lib/web/api-client";
import { DeletePost } from "./delete-post";
import { useDesk } from "./desk";
import { KeepPost } from "./keep-post";
import type { PostFacts, PostRights } from "./post-facts";
import { PostHistory } from "./post-history";
import { threadHref } from "./thread-href";

type Props = { post: PostFacts; rights: PostRights; trigger: ReactNode; onClose: () => void };

/** Everything else one can do with a post. Fetched when it is first asked for, and open from the start. */
export function PostMenu({ post, rights, trigger, onClose }: Props) {
  const { thread, quote, edit } = useDesk();
  const [asking, setAsking] = useState<"delete" | "report" | "history" | "keep" | null>(null);
  const { id, number, name, isAnswer } = post;
  const isKept = post.bookmark !== null;
  const router = useRouter();
  const ask = (what: typeof asking) => (event: Event) => {
    event.preventDefault();
    setAsking(what);
  };

  async function carryOut(act: () => Promise<unknown>, said: string) {
    try {
      await act();
      toast(said);
      router.refresh();
    } catch (error) {
      toast.error(refusalOf(error));
    }
  }
  const keep = () =>
    isKept
      ? carryOut(() => api("DELETE", "/forum/posts/{id}/bookmark", { params: { id } }), "Not kept any more.")
      : carryOut(
          () => api("PUT", "/forum/posts/{id}/bookmark", { params: { id }, body: {} }),
          "Kept among your bookmarks.",
        );
  const solve = () =>
    carryOut(
      () =>
        api("PUT", "/forum/threads/{id}/answer", {
          params: { id: thread.id },
          body: { number: isAnswer ? null : number },
        }),
      isAnswer ? "The question is open again." : "Marked as the answer.",
    );

  async function quoteWhole() {
    try {
      const { body } = await api("GET", "/forum/posts/{id}", { params: { id } });
      quote({ number, name }, body ?? "");
    } catch (error) {
      toast.error(refusalOf(error));
    }
  }

  if (asking === "delete") return <DeletePost post={post} trigger={trigger} onClose={onClose} />;
  if (asking === "keep") return <KeepPost post={post} trigger={trigger} onClose={onClose} />;
  if (asking === "history") return <PostHistory post={post} trigger={trigger} onClose={onClose} />;
  if (asking === "report")
    return (
      <ReportDialog
        name={name}
        description="Staff will read the post where it stands. Nobody here is told."
        report={(report) => api("POST", "/forum/posts/{id}/report", { params: { id }, body: report })}
        trigger={trigger}
        onClose={onClose}
      />
    );
  return (
    <DropdownMenu
      defaultOpen
      label="More about this post"
      trigger={trigger}
      align="start"
      onOpenChange={(open) => !open && onClose()}
    >
      {rights.canReply && (
        <MenuItem icon={<TextQuote aria-hidden="true" />} onSelect={() => void quoteWhole()}>
          Quote
        </MenuItem>
      )}
      <MenuItem
        icon={<Link2 aria-hidden="true" />}
        onSelect={() => void share(threadHref(thread, number), `Post ${number} by ${name}`)}
      >
        Share this post
      </MenuItem>
      <MenuItem
        icon={isKept ? <BookmarkX aria-hidden="true" /> : <Bookmark aria-hidden="true" />}
        onSelect={() => void keep()}
      >
        {isKept ? "Take out of my bookmarks" : "Bookmark"}
      </MenuItem>
      <MenuItem icon={<BellRing aria-hidden="true" />} onSelect={ask("keep")}>
        Remind me of it
      </MenuItem>
      {rights.canSolve && (
        <MenuItem
          icon={isAnswer ? <CircleX aria-hidden="true" /> : <CircleCheck aria-hidden="true" />}
          onSelect={() => void solve()}
        >
          {isAnswer ? "This is not the answer" : "This answers it"}
        </MenuItem>
      )}
      {rights.canEdit && (
        <MenuItem icon={<Pencil aria-hidden="true" />} onSelect={() => edit(id)}>
          Edit
        </MenuItem>
      )}
      {rights.hasHistory && (
        <MenuItem icon={<History aria-hidden="true" />} onSelect={ask("history")}>
          What it said before
        </MenuItem>
      )}
      {rights.canReport && (
        <MenuItem icon={<Flag aria-hidden="true" />} onSelect={ask("report")}>
          Report
        </MenuItem>
      )}
      {rights.canDelete && (
        <>
          <MenuSeparator />
          <MenuItem icon={<Trash2 aria-hidden="true" />} tone="bad" onSelect={ask("delete")}>
            Delete
          </MenuItem>
        </>
      )}
    </DropdownMenu>
  );
}

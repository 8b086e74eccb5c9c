"use client";
import { Flag, Link2, Pencil, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { share } from "@/components/profiles/share";
import { DeleteWords } from "@/components/talk/delete-words";
import { ReportDialog } from "@/components/talk/report-dialog";
import { DropdownMenu } from "@/components/ui/dropdown-menu";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuSeparator } from "@/components/ui/menu-separator";
import { api } from "@/lib/web/api-client";
import type { CommentFacts, CommentRights } from "./comment-facts";
import { commentHref } from "./comment-href";
import { useDesk } from "./desk";

type Props = { comment: CommentFacts; rights: CommentRights; trigger: ReactNode; onClose: () => void };

/** Everything else one can do with a comment. Fetched when it is first asked for, and open from the start. */
export function CommentMenu({ comment: { id, name, isMine }, rights, trigger, onClose }: Props) {
  const { post, edit } = useDesk();
  const router = useRouter();
  const [asking, setAsking] = useState<"delete" | "report" | null>(null);
  const ask = (what: typeof asking) => (event: Event) => {
    event.preventDefault();
    setAsking(what);
  };

  if (asking === "delete")
    return (
      <DeleteWords
        title="Delete this comment?"
        description="Its words go for everybody, at once, and cannot be brought back. Answers to it stay."
        author={isMine ? null : name}
        remove={async (reason) => {
          await api("DELETE", "/blog/comments/{id}", { params: { id }, query: { reason } });
          router.refresh();
        }}
        trigger={trigger}
        onClose={onClose}
      />
    );
  if (asking === "report")
    return (
      <ReportDialog
        name={name}
        description="Staff will read the comment where it stands. Nobody here is told."
        report={(report) =>
          api("POST", "/moderation/reports", { body: { kind: "blog-comment", ref: id, ...report } })
        }
        trigger={trigger}
        onClose={onClose}
      />
    );
  return (
    <DropdownMenu
      defaultOpen
      label="More about this comment"
      trigger={trigger}
      align="start"
      onOpenChange={(open) => !open && onClose()}
    >
      <MenuItem
        icon={<Link2 aria-hidden="true" />}
        onSelect={() => void share(commentHref(post.slug, id), `A comment by ${name}`)}
      >
        Share this comment
      </MenuItem>
      {rights.canEdit && (
        <MenuItem icon={<Pencil aria-hidden="true" />} onSelect={() => edit(id)}>
          Edit
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

"use client";
import { Copy, Flag, Link2, Pencil, Reply, Trash2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import { DropdownMenu } from "@/components/ui/dropdown-menu";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuSeparator } from "@/components/ui/menu-separator";
import { toast } from "@/components/ui/toast";
import type { TalkMessage } from "@/lib/talk/schema";
import { DeleteDialog } from "./delete-dialog";
import { anchorOf } from "./place";
import { ReportDialog } from "./report-dialog";
import { useTalkTools } from "./talk-context";

type Props = { message: TalkMessage; trigger: ReactNode; onClose: () => void };

/** Everything else one can do with a message. Fetched when it is first asked for, and open from the start. */
export function MessageMenu({ message, trigger, onClose }: Props) {
  const { place, compose } = useTalkTools();
  const [asking, setAsking] = useState<"delete" | "report" | null>(null);
  const isMine = message.sender.id === place.viewer.id;

  async function copy(text: string, said: string) {
    try {
      await navigator.clipboard.writeText(text);
      toast(said);
    } catch {
      toast.error("This browser does not let Lumo copy.");
    }
  }

  if (asking === "delete") return <DeleteDialog message={message} trigger={trigger} onClose={onClose} />;
  if (asking === "report")
    return (
      <ReportDialog
        name={message.sender.name}
        description="Staff will read it together with a few messages around it. Nobody here is told."
        report={(report) => place.calls.report(message.id, report)}
        trigger={trigger}
        onClose={onClose}
      />
    );
  return (
    <DropdownMenu
      defaultOpen
      label="More about this message"
      trigger={trigger}
      onOpenChange={(open) => !open && onClose()}
    >
      {place.rights.canWrite && (
        <MenuItem icon={<Reply aria-hidden="true" />} onSelect={() => compose({ kind: "reply", message })}>
          Reply
        </MenuItem>
      )}
      {place.marks?.acts(message).map(({ label, icon, run }) => (
        <MenuItem key={label} icon={icon} onSelect={run}>
          {label}
        </MenuItem>
      ))}
      {message.body && (
        <MenuItem
          icon={<Copy aria-hidden="true" />}
          onSelect={() => void copy(message.body ?? "", "Text copied.")}
        >
          Copy text
        </MenuItem>
      )}
      <MenuItem
        icon={<Link2 aria-hidden="true" />}
        onSelect={() =>
          void copy(
            new URL(`${place.href}#${anchorOf(place, message.seq)}`, location.origin).href,
            "Link copied.",
          )
        }
      >
        Copy link
      </MenuItem>
      {isMine && place.rights.canWrite && message.body !== null && (
        <MenuItem icon={<Pencil aria-hidden="true" />} onSelect={() => compose({ kind: "edit", message })}>
          Edit
        </MenuItem>
      )}
      {!isMine && (
        <MenuItem
          icon={<Flag aria-hidden="true" />}
          onSelect={(event) => {
            event.preventDefault();
            setAsking("report");
          }}
        >
          Report
        </MenuItem>
      )}
      {(isMine || place.rights.canDelete(message)) && (
        <>
          <MenuSeparator />
          <MenuItem
            icon={<Trash2 aria-hidden="true" />}
            tone="bad"
            onSelect={(event) => {
              event.preventDefault();
              setAsking("delete");
            }}
          >
            Delete
          </MenuItem>
        </>
      )}
    </DropdownMenu>
  );
}

"use client";
import { Flag, Link2, MoreHorizontal, UserRound } from "lucide-react";
import { openPalette, openShortcuts } from "@/components/layout/shortcuts/open";
import { ThemePicker } from "@/components/layout/theme-picker";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogClose } from "@/components/ui/dialog-close";
import { DropdownMenu } from "@/components/ui/dropdown-menu";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuLink } from "@/components/ui/menu-link";
import { MenuSeparator } from "@/components/ui/menu-separator";
import { Sheet } from "@/components/ui/sheet";
import { toast } from "@/components/ui/toast";
import { Tooltip } from "@/components/ui/tooltip";

/** What opens over the page; it floats in the theme of the page itself. */
export function FloatingSpecimens() {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Dialog
        trigger={<Button>Dialog</Button>}
        title="Leave this room?"
        description="You can come back whenever the door is open."
        footer={
          <>
            <DialogClose>
              <Button variant="ghost">Stay</Button>
            </DialogClose>
            <DialogClose>
              <Button variant="danger">Leave</Button>
            </DialogClose>
          </>
        }
      >
        <p className="text-ink-soft">Your messages stay where they are.</p>
      </Dialog>
      <Sheet trigger={<Button>Sheet</Button>} title="Filters">
        <p className="text-ink-soft">Something longer than a dialog.</p>
      </Sheet>
      <DropdownMenu
        label="More"
        trigger={
          <Button size="icon" aria-label="More">
            <MoreHorizontal aria-hidden="true" />
          </Button>
        }
      >
        <MenuLink href="#profile" icon={<UserRound />}>
          See their page
        </MenuLink>
        <MenuItem icon={<Link2 />} onSelect={() => toast.success("Link copied.")}>
          Copy link
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Flag />} tone="bad" onSelect={() => toast("Reported.")}>
          Report
        </MenuItem>
      </DropdownMenu>
      <Tooltip content="Saturday, 21 November 2026">
        <Button variant="ghost">Tooltip</Button>
      </Tooltip>
      <Button
        onClick={() =>
          toast("Thread deleted.", { action: { label: "Undo", onClick: () => toast("It is back.") } })
        }
      >
        Toast
      </Button>
      <Button onClick={() => toast.error("That did not work. Please try again.")}>Toast, bad</Button>
      <Button onClick={openPalette}>Palette</Button>
      <Button onClick={openShortcuts}>Shortcuts</Button>
      <div className="w-full max-w-xs">
        <ThemePicker />
      </div>
    </div>
  );
}

"use client";
import { Ban, BellOff, BellRing, Ellipsis, Flag, Share2, UserMinus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DropdownMenu } from "@/components/ui/dropdown-menu";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuLabel } from "@/components/ui/menu-label";
import { MenuLink } from "@/components/ui/menu-link";
import { MenuSeparator } from "@/components/ui/menu-separator";
import { toast } from "@/components/ui/toast";
import { dropFollower } from "@/lib/profiles/following/actions";
import { mute, unmute } from "@/lib/profiles/hiding/actions";
import type { Relation } from "@/lib/profiles/schema";
import { BlockDialog } from "./block-dialog";
import { share } from "./share";

type Props = {
  member: { handle: string; name: string };
  relation: Relation;
  isMuted: boolean;
};

const MUTES = [
  { ends: "day", label: "For a day" },
  { ends: "week", label: "For a week" },
  { ends: "month", label: "For 30 days" },
  { ends: "never", label: "Until I say otherwise" },
] as const;

type Answer = { ok: true } | { ok: false; message: string };

/** Everything else one can do about another member. Comes when it is first asked for, and open. */
export function MemberActs({ member, relation, isMuted }: Props) {
  const { handle, name } = member;
  const router = useRouter();
  const [blocking, setBlocking] = useState(false);

  async function carryOut(call: Promise<Answer>, done: string, undo?: () => Promise<Answer>) {
    const result = await call.catch(() => null);
    if (!result?.ok) {
      toast.error(result?.message ?? "Lumo could not be reached, so nothing was changed.");
      return;
    }
    const action = undo && { label: "Undo", onClick: () => void carryOut(undo(), "Undone.") };
    toast.success(done, { action });
    router.refresh();
  }

  const hush = (ends: (typeof MUTES)[number]["ends"]) =>
    carryOut(mute({ member: handle, ends }), `You hear nothing more of ${name}. They are not told.`, () =>
      unmute({ member: handle }),
    );

  return (
    <>
      <DropdownMenu
        defaultOpen
        label={`More about ${name}`}
        trigger={
          <Button size="icon" variant="secondary" aria-label={`More about ${name}`}>
            <Ellipsis aria-hidden="true" />
          </Button>
        }
      >
        <MenuItem
          icon={<Share2 aria-hidden="true" />}
          onSelect={() => void share(`/members/${handle}`, name)}
        >
          Share this page
        </MenuItem>
        <MenuSeparator />
        {isMuted ? (
          <MenuItem
            icon={<BellRing aria-hidden="true" />}
            onSelect={() => void carryOut(unmute({ member: handle }), `You hear from ${name} again.`)}
          >
            Unmute
          </MenuItem>
        ) : (
          <>
            <MenuLabel>Mute</MenuLabel>
            {MUTES.map(({ ends, label }) => (
              <MenuItem key={ends} icon={<BellOff aria-hidden="true" />} onSelect={() => void hush(ends)}>
                {label}
              </MenuItem>
            ))}
          </>
        )}
        <MenuSeparator />
        {relation.followsYou && (
          <MenuItem
            icon={<UserMinus aria-hidden="true" />}
            onSelect={() =>
              void carryOut(dropFollower({ member: handle }), `${name} does not follow you any more.`)
            }
          >
            Remove from followers
          </MenuItem>
        )}
        <MenuItem icon={<Ban aria-hidden="true" />} tone="bad" onSelect={() => setBlocking(true)}>
          Block
        </MenuItem>
        <MenuLink href={`/report?kind=member&ref=${handle}`} icon={<Flag aria-hidden="true" />}>
          Report
        </MenuLink>
      </DropdownMenu>
      {blocking && <BlockDialog member={member} onClose={() => setBlocking(false)} />}
    </>
  );
}

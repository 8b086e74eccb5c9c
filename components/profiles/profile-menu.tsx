"use client";
import { Ellipsis, Share2 } from "lucide-react";
import { lazy, useState } from "react";
import { Button } from "@/components/ui/button";
import { OpenedLater } from "@/components/ui/opened-later";
import type { Relation } from "@/lib/profiles/schema";
import { share } from "./share";

const MemberActs = lazy(() => import("./member-acts").then(({ MemberActs: acts }) => ({ default: acts })));

type Props = {
  member: { handle: string; name: string };
  /** Null for visitors. */
  relation: Relation | null;
  isMuted: boolean;
};

/** Everything else one can do about a member. On one's own page and for visitors that is to share it. */
export function ProfileMenu({ member, relation, isMuted }: Props) {
  const { handle, name } = member;
  const [isAsked, ask] = useState(false);
  if (!relation || relation.isYou) {
    return (
      <Button size="icon" aria-label="Share this page" onClick={() => void share(`/members/${handle}`, name)}>
        <Share2 aria-hidden="true" />
      </Button>
    );
  }
  const waiting = (
    <Button size="icon" aria-label={`More about ${name}`} aria-haspopup="menu" onClick={() => ask(true)}>
      <Ellipsis aria-hidden="true" />
    </Button>
  );
  return (
    <OpenedLater isOpen={isAsked} closed={waiting}>
      <MemberActs member={member} relation={relation} isMuted={isMuted} />
    </OpenedLater>
  );
}

"use client";
import { Ellipsis } from "lucide-react";
import Link from "next/link";
import { lazy, type MouseEvent, useState } from "react";
import { OpenedLater } from "@/components/ui/opened-later";
import { useSignedIn } from "./signed-in";

const PosterMenu = lazy(() => import("./poster-menu").then(({ PosterMenu: menu }) => ({ default: menu })));

/** What a member can do with the film of a poster, behind one small button on it. Without a script it leads to the log. */
export function PosterActs({ slug, title }: { slug: string; title: string }) {
  const isMember = useSignedIn();
  const [isOpen, setOpen] = useState(false);
  if (!isMember) return null;
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(true);
  };
  const button = (
    <Link
      href={`/films/${slug}/log`}
      prefetch={false}
      aria-haspopup="menu"
      aria-label={`Log or rate ${title}`}
      onClick={open}
      className="absolute top-2 right-2 z-10 grid size-9 place-items-center rounded-full bg-canvas/85 text-ink opacity-0 transition-opacity hover:bg-canvas focus-visible:opacity-100 group-focus-within:opacity-100 group-hover:opacity-100 aria-expanded:opacity-100 pointer-coarse:size-11 pointer-coarse:opacity-100"
    >
      <Ellipsis aria-hidden="true" className="size-5" />
    </Link>
  );
  return (
    <OpenedLater isOpen={isOpen} closed={button}>
      <PosterMenu slug={slug} title={title} trigger={button} onClose={() => setOpen(false)} />
    </OpenedLater>
  );
}

"use client";
import Link from "next/link";
import type { FilmCard } from "@/lib/films/schema";
import { AsideButton } from "./aside-button";
import { useAside } from "./use-aside";

/** A film somebody put aside, and the way back. */
export function AsideFilm({ film: { slug, title, year } }: { film: FilmCard }) {
  const { isAside, turn } = useAside(slug, true);
  const wants = isAside ? "back" : "aside";
  return (
    <li className="flex min-h-11 items-center justify-between gap-4">
      <Link
        href={`/films/${slug}`}
        prefetch={false}
        className="truncate text-ink-soft text-sm hover:text-ink"
      >
        {title} <span className="text-ink-faint">{year}</span>
      </Link>
      <AsideButton
        slug={slug}
        wants={wants}
        label={isAside ? `Bring back ${title}` : `Undo: put ${title} aside again`}
        onTurn={() => turn(wants)}
      >
        {isAside ? "Bring back" : "Undo"}
      </AsideButton>
    </li>
  );
}

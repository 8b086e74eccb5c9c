import Link from "next/link";
import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { ChipLinks } from "@/components/ui/chip-links";
import { RenderedHtml } from "@/components/ui/rendered-html";
import { Time } from "@/components/ui/time";
import type { FilmList } from "@/lib/films/lists/schema";
import { inFilms } from "./in-films";
import { listHref } from "./list-href";

const KEPT = { everyone: null, link: "Whoever has the link", me: "Only you" };

/** A list's head: what it is called, who made it, what it is about, and what one can do with it. */
export function ListHeader({ list, children }: { list: FilmList; children?: ReactNode }) {
  const { title, owner, editors, descriptionHtml, filmCount, updatedAt, tags, clonedFrom, visibility } = list;
  const people = [owner, ...editors.filter(({ state }) => state === "editor")];
  const kept = KEPT[visibility];
  return (
    <header className="grid gap-4 pt-8 pb-6 md:pt-12">
      <div className="grid max-w-measure gap-3">
        <p className="flex flex-wrap items-center gap-2 text-ink-soft text-sm">
          <Avatar member={owner} size={24} />
          <span>
            {people.map(({ handle, name }, nth) => (
              <span key={handle}>
                {nth > 0 && (nth === people.length - 1 ? " and " : ", ")}
                <Link
                  href={`/members/${handle}`}
                  prefetch={false}
                  className="text-ink underline-offset-4 hover:underline"
                >
                  {name}
                </Link>
              </span>
            ))}
          </span>
          {kept && <Badge>{kept}</Badge>}
          {list.isHidden && <Badge tone="warn">Hidden by staff</Badge>}
        </p>
        <h1 className="text-balance font-medium font-serif text-3xl text-ink tracking-[-0.02em] sm:text-4xl">
          {title}
        </h1>
        {descriptionHtml && <RenderedHtml html={descriptionHtml} />}
        <p className="text-ink-faint text-sm">
          {inFilms(filmCount)} · changed <Time at={updatedAt} />
          {clonedFrom && (
            <>
              {" "}
              · after{" "}
              <Link href={listHref(clonedFrom)} prefetch={false} className="underline underline-offset-2">
                {clonedFrom.title}
              </Link>
            </>
          )}
        </p>
        {tags.length > 0 && (
          <ChipLinks label="Tags" chips={tags.map((tag) => ({ href: `/lists?tag=${tag}`, label: tag }))} />
        )}
      </div>
      {children && <div className="flex flex-wrap items-start gap-2">{children}</div>}
    </header>
  );
}

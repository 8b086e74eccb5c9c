"use client";
import { type MouseEvent, type ReactNode, useState } from "react";
import { cn } from "./cn";
import { LinkButton } from "./link-button";
import { SkeletonCards } from "./skeleton-cards";
import { Spinner } from "./spinner";
import { toast } from "./toast";

type Page<T> = { items: T[]; nextCursor: string | null };

type Props<T> = {
  /** The address of the list, to which the cursor is added. */
  path: string;
  /** Where a program reads the same list. */
  source: string;
  cursor: string | null;
  /** What it is a list of, as in "more members". */
  what: string;
  keyOf: (item: T) => string;
  /** How the cards stand, where they are not those of members or posts; and what holds their place while they come. */
  grid?: string;
  waiting?: ReactNode;
  children: (item: T) => ReactNode;
};

/** The pages that were loaded, by list and where its first page ended: who comes back finds them there. As many lists as one goes back through. */
const kept = new Map<string, unknown[]>();
const KEPT_MOST = 20;

/** The next page of cards, set below the ones that are there. Without a script it is a link to a page that begins with them. */
export function LoadOn<T>({ path, source, cursor, what, keyOf, grid, waiting, children }: Props<T>) {
  const key = `${source} ${cursor}`;
  const [pages, setPages] = useState<Page<T>[]>(() => (kept.get(key) as Page<T>[] | undefined) ?? []);
  const [busy, setBusy] = useState(false);
  const last = pages.at(-1);
  const next = last ? last.nextCursor : cursor;

  async function load(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (busy || !next) return;
    setBusy(true);
    try {
      const response = await fetch(withCursor(source, next));
      if (!response.ok) throw new Error(`the list answered ${response.status}`);
      const page = (await response.json()) as Page<T>;
      const all = [...pages, page];
      setPages(all);
      keep(key, all);
    } catch {
      toast.error(`The next ${what} did not load. Try again in a moment.`);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      {pages.map(({ items }) => (
        <ul
          key={items[0] && keyOf(items[0])}
          className={cn("mt-4 grid animate-fade", grid ?? "gap-4 sm:grid-cols-2 xl:grid-cols-3")}
        >
          {items.map((item) => (
            <li key={keyOf(item)} className="grid">
              {children(item)}
            </li>
          ))}
        </ul>
      ))}
      {busy && <div className="mt-4">{waiting ?? <SkeletonCards count={3} />}</div>}
      {next && (
        <nav aria-label="More" className="flex justify-center py-8">
          <LinkButton
            href={withCursor(path, next)}
            rel="next"
            prefetch={false}
            onClick={load}
            aria-busy={busy}
          >
            {busy && <Spinner />}
            Load more
          </LinkButton>
        </nav>
      )}
      <p role="status" className="sr-only">
        {last && `${last.items.length} more ${what} below.`}
      </p>
    </>
  );
}

function keep(key: string, pages: unknown[]): void {
  kept.delete(key);
  kept.set(key, pages);
  const [oldest] = kept.keys();
  if (kept.size > KEPT_MOST && oldest !== undefined) kept.delete(oldest);
}

function withCursor(address: string, cursor: string): string {
  return `${address}${address.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(cursor)}`;
}

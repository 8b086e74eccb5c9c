"use client";
import { Search } from "lucide-react";
import type { MouseEvent } from "react";
import { buttonStyles } from "@/components/ui/button-styles";
import { cn } from "@/components/ui/cn";
import { Kbd } from "@/components/ui/kbd";
import { openPalette } from "./shortcuts/open";

/**
 * The one search field, everywhere: opens the palette, as `/` and Ctrl or Cmd with K do. Until the page listens, without a
 * script, or in a new tab, it is the way to the search page.
 */
export function SearchLink({ iconOnly, className }: { iconOnly?: boolean; className?: string }) {
  return (
    <a
      href="/search"
      aria-haspopup="dialog"
      onClick={open}
      className={cn(
        iconOnly
          ? buttonStyles({ variant: "ghost", size: "icon" })
          : "flex h-10 w-full items-center gap-3 rounded-control border border-line bg-surface px-3 text-ink-faint text-sm transition-colors hover:border-line-strong hover:text-ink-soft max-lg:justify-center max-lg:px-0",
        className,
      )}
    >
      <Search aria-hidden="true" className={iconOnly ? undefined : "size-4 shrink-0"} />
      <span className={iconOnly ? "sr-only" : "max-lg:sr-only"}>Search</span>
      {!iconOnly && (
        <span className="ml-auto max-lg:hidden" aria-hidden="true">
          <Kbd>/</Kbd>
        </span>
      )}
    </a>
  );
}

function open(event: MouseEvent) {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  openPalette();
}

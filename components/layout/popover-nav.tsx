"use client";
import type { MouseEvent, ReactNode } from "react";

/** A nav in the browser's own popover. Opens and closes without script; with it, following a link inside closes it too. */
export function PopoverNav({
  id,
  label,
  className,
  children,
}: {
  id: string;
  label: string;
  className?: string;
  children: ReactNode;
}) {
  const closeAfterLink = (event: MouseEvent<HTMLElement>) => {
    if (event.target instanceof Element && event.target.closest("a")) event.currentTarget.hidePopover();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it listens to its links, whose Enter is a click
    <nav id={id} popover="auto" aria-label={label} className={className} onClick={closeAfterLink}>
      {children}
    </nav>
  );
}

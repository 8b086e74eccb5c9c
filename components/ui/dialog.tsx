"use client";
import type { ReactNode } from "react";
import { cn } from "./cn";
import { OverPage, type OverPageProps } from "./over-page";

type Props = OverPageProps & {
  /** Buttons at the end, the main one last. Wrap those that only close in DialogClose. */
  footer?: ReactNode;
  hideTitle?: boolean;
};

/** A question or a small task over the page. A sheet from below on phones. */
export function Dialog({ footer, hideTitle, className, children, ...heading }: Props) {
  return (
    <OverPage
      {...heading}
      headingClassName={cn("px-5 pt-5 sm:px-6", hideTitle && "sr-only")}
      className={cn(
        "inset-x-0 bottom-0 max-h-[92dvh] animate-slide-bottom overflow-hidden rounded-t-card border pb-[env(safe-area-inset-bottom)] sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:max-h-[85dvh] sm:w-[min(32rem,calc(100vw-3rem))] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:animate-fade sm:rounded-card sm:pb-0",
        className,
      )}
    >
      <div className="overflow-y-auto px-5 py-5 sm:px-6">{children}</div>
      {footer && (
        <div className="flex flex-col-reverse gap-2 border-line border-t px-5 py-4 sm:flex-row sm:justify-end sm:px-6">
          {footer}
        </div>
      )}
    </OverPage>
  );
}

import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { LinkButton } from "@/components/ui/link-button";
import { Logo } from "@/components/ui/logo";
import type { FrameViewer } from "./frame-viewer";
import { memberMenuId } from "./member-menu";
import { SearchLink } from "./search-link";

/** The bar at the head of phones: the name, search, and the member's picture with everything else behind it. */
export function TopBar({ viewer }: { viewer: FrameViewer }) {
  return (
    <header className="sticky top-0 z-20 flex h-[calc(3.5rem+env(safe-area-inset-top))] items-center gap-1 border-line border-b bg-canvas/90 pt-[env(safe-area-inset-top)] pr-2 pl-4 backdrop-blur-md md:hidden">
      <Link
        href="/"
        prefetch={false}
        aria-label="Lumo, home"
        className="mr-auto flex h-11 items-center rounded-control"
      >
        <Logo />
      </Link>
      <SearchLink iconOnly />
      {viewer ? (
        <button
          type="button"
          popoverTarget={memberMenuId}
          className="grid size-11 place-items-center rounded-full"
        >
          <Avatar member={viewer} size={32} eager />
          <span className="sr-only">Your menu</span>
        </button>
      ) : (
        <>
          <LinkButton href="/sign-in" prefetch={false} variant="ghost" size="sm">
            Sign in
          </LinkButton>
          <LinkButton href="/sign-up" prefetch={false} size="sm">
            Join
          </LinkButton>
        </>
      )}
    </header>
  );
}

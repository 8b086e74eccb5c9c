import { ChevronsUpDown } from "lucide-react";
import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { LinkButton } from "@/components/ui/link-button";
import { Logo } from "@/components/ui/logo";
import { LogoMark } from "@/components/ui/logo-mark";
import type { FrameViewer, PlaceBadges } from "./frame-viewer";
import { memberMenuId } from "./member-menu";
import { PlaceLink } from "./place-link";
import { places } from "./places";
import { SearchLink } from "./search-link";

/** The rail at the left of wide screens: icons from 768 pixels on, names beside them from 1024 on. */
export function Rail({ viewer, badges }: { viewer: FrameViewer; badges: PlaceBadges }) {
  const open = places.filter((place) => viewer || !place.membersOnly);
  return (
    <header className="sticky top-0 z-20 hidden h-dvh flex-col border-line border-r px-3 py-5 md:flex">
      <Link
        href="/"
        prefetch={false}
        aria-label="Lumo, home"
        className="mb-5 flex h-10 items-center self-start rounded-control px-2 lg:px-2.5"
      >
        <Logo className="hidden lg:inline-flex" />
        <LogoMark className="text-beam lg:hidden" />
      </Link>
      <SearchLink className="mb-4" />
      <nav aria-label="Places" className="min-h-0 flex-1 overflow-y-auto">
        <ul className="grid gap-0.5">
          {open.map(({ key, href, label, icon: Icon }) => (
            <li key={key}>
              <PlaceLink
                href={href}
                title={label}
                className="relative flex h-11 items-center gap-3 rounded-control px-3 text-[0.9375rem] text-ink-soft transition-colors hover:bg-raised hover:text-ink focus-visible:-outline-offset-2 aria-[current]:font-medium aria-[current]:text-ink max-lg:justify-center max-lg:px-0 [&_svg]:aria-[current]:stroke-[2.25]"
              >
                <Icon aria-hidden="true" className="size-5 shrink-0" strokeWidth={1.75} />
                <span className="max-lg:sr-only">{label}</span>
                <span className="ml-auto max-lg:absolute max-lg:top-0 max-lg:right-0">{badges[key]}</span>
              </PlaceLink>
            </li>
          ))}
        </ul>
      </nav>
      {viewer ? (
        <button
          type="button"
          popoverTarget={memberMenuId}
          className="mt-4 flex min-h-12 items-center gap-3 rounded-control p-1.5 text-left transition-colors hover:bg-raised max-lg:justify-center"
        >
          <Avatar member={viewer} size={32} eager />
          <span className="grid min-w-0 flex-1 max-lg:sr-only">
            <span className="truncate font-medium text-ink">{viewer.name}</span>
            <span className="truncate text-ink-faint text-xs">@{viewer.handle}</span>
          </span>
          <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-ink-faint max-lg:hidden" />
          <span className="sr-only">Your menu</span>
        </button>
      ) : (
        <div className="mt-4 hidden gap-2 lg:grid">
          <LinkButton href="/sign-up" prefetch={false} wide>
            Join Lumo
          </LinkButton>
          <LinkButton href="/sign-in" prefetch={false} variant="ghost" wide>
            Sign in
          </LinkButton>
        </div>
      )}
    </header>
  );
}

import { Gauge, LogOut, Scale, Settings, UserRound } from "lucide-react";
import { Avatar } from "@/components/ui/avatar";
import { Link } from "@/components/ui/link";
import { menuItemStyles } from "@/components/ui/menu-styles";
import type { FrameViewer } from "./frame-viewer";
import { places } from "./places";
import { PopoverNav } from "./popover-nav";
import { ThemePicker } from "./theme-picker";

export const memberMenuId = "member-menu";

/** What is behind the member's picture. The browser's own popover: Esc and a click outside close it, with no script of ours. */
export function MemberMenu({ viewer }: { viewer: NonNullable<FrameViewer> }) {
  return (
    <PopoverNav
      id={memberMenuId}
      label="Yours"
      className="inset-auto m-0 w-[min(18rem,calc(100vw-1rem))] rounded-card border border-line bg-raised p-1.5 text-ink text-sm shadow-lift open:animate-fade max-md:top-[calc(3.25rem+env(safe-area-inset-top))] max-md:right-2 md:bottom-20 md:left-3"
    >
      <Link
        href={`/members/${viewer.handle}`}
        className="mb-1 flex items-center gap-3 rounded-control p-2.5 hover:bg-beam-soft"
      >
        <Avatar member={viewer} size={40} />
        <span className="grid min-w-0">
          <span className="truncate font-medium">{viewer.name}</span>
          <span className="truncate text-ink-faint text-xs">@{viewer.handle}</span>
        </span>
      </Link>
      <ul className="border-line border-y py-1.5">
        <li>
          <Link href={`/members/${viewer.handle}`} className={`${menuItemStyles} hover:bg-beam-soft`}>
            <UserRound aria-hidden="true" />
            Your page
          </Link>
        </li>
        {places
          .filter((place) => !place.inTabBar)
          .map(({ key, href, label, icon: Icon }) => (
            <li key={key} className="md:hidden">
              <Link href={href} className={`${menuItemStyles} hover:bg-beam-soft`}>
                <Icon aria-hidden="true" />
                {label}
              </Link>
            </li>
          ))}
        <li>
          <Link href="/settings/profile" className={`${menuItemStyles} hover:bg-beam-soft`}>
            <Settings aria-hidden="true" />
            Settings
          </Link>
        </li>
        {viewer.role !== "member" && (
          <li>
            <Link href="/moderation" prefetch={false} className={`${menuItemStyles} hover:bg-beam-soft`}>
              <Scale aria-hidden="true" />
              Moderation
            </Link>
          </li>
        )}
        {viewer.role === "admin" && (
          <li>
            <Link href="/admin" prefetch={false} className={`${menuItemStyles} hover:bg-beam-soft`}>
              <Gauge aria-hidden="true" />
              Administration
            </Link>
          </li>
        )}
      </ul>
      <div className="px-2.5 py-3">
        <ThemePicker />
      </div>
      <form action="/sign-out" method="post" className="border-line border-t pt-1.5">
        <button type="submit" className={`${menuItemStyles} w-full hover:bg-beam-soft`}>
          <LogOut aria-hidden="true" />
          Sign out
        </button>
      </form>
    </PopoverNav>
  );
}

import type { FrameViewer, PlaceBadges } from "./frame-viewer";
import { PlaceLink } from "./place-link";
import { places } from "./places";

const SEATS = 5;

/** The bar at the foot of phones: the places that matter most, five at most. */
export function TabBar({ viewer, badges }: { viewer: FrameViewer; badges: PlaceBadges }) {
  const open = places.filter((place) => viewer || !place.membersOnly);
  const seated = open.filter((place) => place.inTabBar);
  // A visitor has fewer places of their own: the next in the rail's order take the seats that are left.
  const others = open.filter((place) => !place.inTabBar).slice(0, SEATS - seated.length);
  const tabs = open.filter((place) => seated.includes(place) || others.includes(place));
  return (
    <nav
      aria-label="Main places"
      className="fixed inset-x-0 bottom-0 z-20 border-line border-t bg-canvas/95 pb-[env(safe-area-inset-bottom)] backdrop-blur-md md:hidden [body:has([data-pane])_&]:hidden"
    >
      <ul className="mx-auto grid h-14 max-w-lg auto-cols-fr grid-flow-col">
        {tabs.map(({ key, href, label, icon: Icon }) => (
          <li key={key}>
            <PlaceLink
              href={href}
              className="relative grid h-full place-content-center justify-items-center gap-0.5 text-[0.6875rem] text-ink-faint transition-colors focus-visible:-outline-offset-4 aria-[current]:text-ink"
            >
              <Icon aria-hidden="true" className="size-[1.375rem]" strokeWidth={1.75} />
              {label}
              <span className="absolute top-1 left-1/2 ml-1.5">{badges[key]}</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

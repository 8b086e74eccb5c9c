import { CalendarDays, Link2, MapPin } from "lucide-react";
import type { ReactNode } from "react";
import type { Profile } from "@/lib/profiles/schema";

/** Where somebody is, since when they are here, and where else to find them. */
export function ProfileFacts({ profile }: { profile: Profile }) {
  const { place, joinedAt, links } = profile;
  const joined = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
  return (
    <ul aria-label="Facts" className="grid content-start gap-2.5 text-ink-soft">
      {place && <Fact icon={<MapPin aria-hidden="true" />}>{place}</Fact>}
      <Fact icon={<CalendarDays aria-hidden="true" />}>Joined {joined.format(joinedAt)}</Fact>
      {links.map(({ label, url }) => (
        <Fact key={url} icon={<Link2 aria-hidden="true" />}>
          <a
            href={url}
            rel="ugc nofollow noopener noreferrer me"
            className="wrap-anywhere text-beam underline-offset-4 hover:underline"
          >
            {label || new URL(url).host.replace(/^www\./, "")}
          </a>
        </Fact>
      ))}
    </ul>
  );
}

function Fact({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-start gap-2.5 [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-faint">
      {icon}
      <span className="min-w-0">{children}</span>
    </li>
  );
}

"use client";
import {
  AtSign,
  Bell,
  Clapperboard,
  Eye,
  Fingerprint,
  KeyRound,
  MessageSquare,
  MonitorSmartphone,
  PackageOpen,
  Rss,
  Scale,
  SlidersHorizontal,
  UserRound,
} from "lucide-react";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { Link } from "@/components/ui/link";

const sections = [
  { href: "/settings/profile", label: "Profile", icon: UserRound },
  { href: "/settings/account", label: "Account", icon: AtSign },
  { href: "/settings/security", label: "Security", icon: Fingerprint },
  { href: "/settings/sessions", label: "Sessions", icon: MonitorSmartphone },
  { href: "/settings/privacy", label: "Privacy", icon: Eye },
  { href: "/settings/messages", label: "Messages", icon: MessageSquare },
  { href: "/settings/films", label: "Films", icon: Clapperboard },
  { href: "/settings/import", label: "Moving in and out", icon: PackageOpen },
  { href: "/settings/feed", label: "Feed", icon: Rss },
  { href: "/settings/notifications", label: "Notifications", icon: Bell },
  { href: "/settings/preferences", label: "Preferences", icon: SlidersHorizontal },
  { href: "/settings/decisions", label: "Decisions", icon: Scale },
  { href: "/settings/tokens", label: "Access tokens", icon: KeyRound },
];

/** The way around the settings. */
export function SettingsNav() {
  const path = usePathname();
  const list = useRef<HTMLUListElement>(null);
  // On a phone the row is longer than the screen: where one is must be in sight.
  useEffect(() => {
    const here = list.current?.querySelector<HTMLElement>(`[href="${path}"]`);
    if (here && list.current) list.current.scrollLeft = here.offsetLeft - 24;
  }, [path]);
  return (
    <nav aria-label="Settings" className="lg:sticky lg:top-0 lg:self-start lg:pt-12">
      <p className="hidden pb-3 pl-3 text-ink-faint text-sm lg:block">Settings</p>
      <ul
        ref={list}
        className="relative flex gap-1 overflow-x-auto border-line border-b px-[clamp(1rem,4vw,2rem)] py-2 [scrollbar-width:none] lg:grid lg:overflow-visible lg:border-0 lg:p-0"
      >
        {sections.map(({ href, label, icon: Icon }) => (
          <li key={href} className="shrink-0">
            <Link
              href={href}
              aria-current={path.startsWith(href) ? "page" : undefined}
              className="flex min-h-10 items-center gap-2.5 whitespace-nowrap rounded-control px-3 text-ink-soft text-sm transition-colors hover:bg-raised hover:text-ink aria-[current]:bg-raised aria-[current]:font-medium aria-[current]:text-ink pointer-coarse:min-h-11"
            >
              <Icon aria-hidden="true" className="size-4 shrink-0" />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

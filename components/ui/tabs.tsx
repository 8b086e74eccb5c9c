import { cn } from "./cn";
import { Link } from "./link";

export type Tab = {
  href: string;
  label: string;
  current: boolean;
  count?: number;
  /** It was not counted to the end. */
  isMore?: boolean;
};

/** Tabs that are links: each has an address, works without JavaScript, and the back button knows it. The current one is in sight. */
export function Tabs({ label, tabs, className }: { label: string; tabs: Tab[]; className?: string }) {
  return (
    <nav aria-label={label} className={cn("border-line border-b", className)}>
      <ul className="-mb-px flex gap-6 overflow-x-auto [scrollbar-width:none]">
        {tabs.map((tab) => (
          <li
            key={tab.href}
            className="shrink-0 scroll-mx-20 has-[[aria-current]]:[scroll-initial-target:nearest]"
          >
            <Link
              href={tab.href}
              scroll={false}
              aria-current={tab.current ? "page" : undefined}
              className="flex min-h-11 items-center gap-2 border-transparent border-b-2 text-ink-soft text-sm transition-colors hover:text-ink focus-visible:-outline-offset-2 aria-[current]:border-beam aria-[current]:font-medium aria-[current]:text-ink"
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="font-normal text-ink-faint text-xs">
                  {tab.count.toLocaleString("en")}
                  {tab.isMore && "+"}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

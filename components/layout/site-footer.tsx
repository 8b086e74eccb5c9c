import Link from "next/link";

const links = [
  ["/legal/terms", "Terms"],
  ["/legal/privacy", "Privacy"],
  ["/legal/content-policy", "Content policy"],
  ["/legal/copyright", "Copyright"],
] as const;

/** The small print. */
export function SiteFooter() {
  return (
    <footer className="page mt-16 flex flex-wrap items-center gap-x-6 gap-y-2 border-line border-t py-6 text-ink-faint text-xs">
      <p className="mr-auto">Lumo. A home for people who love films.</p>
      <nav aria-label="Small print">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {links.map(([href, label]) => (
            <li key={href}>
              <Link href={href} prefetch={false} className="inline-flex min-h-6 items-center hover:text-ink">
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}

import Link from "next/link";
import { cn } from "./cn";

type Props = {
  label: string;
  links: { href: string; label: string; current: boolean; count?: number }[];
  className?: string;
};

/** Which part of a list is shown, each with an address; smaller than tabs, and under them. */
export function PillLinks({ label, links, className }: Props) {
  return (
    <nav aria-label={label} className={cn("flex flex-wrap gap-1.5", className)}>
      {links.map((link) => (
        <Link
          key={link.href}
          href={link.href}
          scroll={false}
          prefetch={false}
          aria-current={link.current ? "true" : undefined}
          className={cn(
            "inline-flex h-8 items-center gap-1.5 rounded-full border px-3 text-sm transition-colors pointer-coarse:h-10",
            link.current
              ? "border-line-strong bg-raised text-ink"
              : "border-line text-ink-soft hover:border-line-strong hover:text-ink",
          )}
        >
          {link.label}
          {link.count !== undefined && link.count > 0 && (
            <span className="text-ink-faint text-xs tabular-nums">{link.count.toLocaleString("en")}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}

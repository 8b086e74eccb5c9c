import Link from "next/link";

type Chip = { href: string; label: string; current?: boolean };

/** Links as chips: one row to draw along on phones, as many as it takes beside that. */
export function ChipLinks({ label, chips }: { label: string; chips: readonly Chip[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex gap-2 overflow-x-auto pb-1 [scrollbar-width:none] sm:flex-wrap">
        {chips.map(({ href, label: words, current }) => (
          <li key={words} className="shrink-0">
            <Link
              href={href}
              prefetch={false}
              aria-current={current ? "true" : undefined}
              className="inline-flex h-8 items-center rounded-full border border-line px-3 text-ink-soft text-sm transition-colors hover:border-line-strong hover:text-ink aria-[current]:border-transparent aria-[current]:bg-beam-soft aria-[current]:text-beam pointer-coarse:h-10"
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

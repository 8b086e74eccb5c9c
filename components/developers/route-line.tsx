import type { Operation } from "./operations";

type Props = { operation: Operation; href: string };

/** One route in a list of them: a line that leads to what goes in and what comes out. */
export function RouteLine({ operation: { method, path, summary }, href }: Props) {
  return (
    <li>
      <a
        href={href}
        className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 rounded-control px-3 py-2 hover:bg-raised"
      >
        <code className="w-16 font-medium text-beam text-sm">{method}</code>
        <code className="break-all text-ink text-sm">{path}</code>
        <span className="basis-full text-ink-soft text-sm md:basis-auto">{summary}</span>
      </a>
    </li>
  );
}

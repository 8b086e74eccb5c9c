import Link from "next/link";

type Fact = { label: string; value: string; href?: string };

/** A few numbers in large type, each with what it counts; some lead to where they come from. */
export function FactRow({ facts }: { facts: Fact[] }) {
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-5 sm:grid-cols-3 lg:grid-cols-5">
      {facts.map(({ label, value, href }) => (
        <div key={label} className="flex flex-col-reverse justify-end gap-0.5">
          <dt className="text-ink-faint text-sm">{label}</dt>
          <dd className="font-serif text-2xl text-ink tabular-nums">
            {href ? (
              <Link href={href} prefetch={false} className="hover:underline">
                {value}
              </Link>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

import { ArrowRight } from "lucide-react";
import Link from "next/link";
import type { Profile } from "@/lib/profiles/schema";
import { panelInks } from "./panel-inks";
import { yearHref } from "./year-href";

type Props = { profile: Pick<Profile, "handle" | "name">; year: number };

/** The way to a year in review, in its colours. */
export function YearLink({ profile: { handle, name }, year }: Props) {
  const { ground, letters } = panelInks(`${handle}-${year}`, 0);
  return (
    <Link
      href={yearHref(handle, year)}
      prefetch={false}
      className="group flex items-center justify-between gap-4 rounded-card px-5 py-4"
      style={{ backgroundColor: ground, color: letters }}
    >
      <span className="grid">
        <span className="text-sm">{name}’s year in films</span>
        <span className="font-serif text-2xl leading-tight">{year} in review</span>
      </span>
      <ArrowRight
        aria-hidden="true"
        className="size-6 transition-transform group-hover:translate-x-1 motion-reduce:transform-none"
      />
    </Link>
  );
}

import type { ReactNode } from "react";
import { posterDesign } from "@/lib/platform/poster-design";

/** The light a film's poster throws on the wall behind it, at the head of its page. */
export function FilmLight({
  film,
  children,
}: {
  film: { slug: string; title: string };
  children: ReactNode;
}) {
  const { figure } = posterDesign({ id: film.slug, title: film.title }).inks;
  return (
    <div className="relative isolate overflow-x-clip">
      <div
        aria-hidden="true"
        className="-z-10 absolute inset-x-0 top-0 h-[34rem] [mask-image:linear-gradient(#000,transparent)]"
        style={{ backgroundColor: `color-mix(in oklab, ${figure} 22%, transparent)` }}
      />
      {children}
    </div>
  );
}

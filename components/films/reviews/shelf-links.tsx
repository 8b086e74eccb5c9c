import { PillLinks } from "@/components/ui/pill-links";
import type { Viewer } from "@/lib/auth/actor";
import type { Shelf } from "@/lib/films/reviews/schema";

type Props = {
  viewer: Viewer;
  /** The address of the page they stand on. */
  path: string;
  current: Shelf;
};

/** The orders that reviews of a film are read in. */
export function ShelfLinks({ viewer, path, current }: Props) {
  const shelves: { shelf: Shelf; label: string }[] = [
    { shelf: "popular", label: "Most liked" },
    { shelf: "recent", label: "Newest" },
    ...(viewer ? [{ shelf: "following" as const, label: "People you follow" }] : []),
  ];
  return (
    <PillLinks
      label="Reviews"
      links={shelves.map(({ shelf, label }) => ({
        href: shelf === "popular" ? path : `${path}?reviews=${shelf}`,
        label,
        current: shelf === current,
      }))}
    />
  );
}

import { cn } from "@/components/ui/cn";
import { PosterMotif } from "@/components/ui/poster-motif";
import { posterDesign } from "@/lib/platform/poster-design";

type Props = { community: { slug: string; name: string }; size: number; className?: string };

/** What a community wears that has no picture: its first letter before a poster's drawing, always the same for the same address. */
export function Emblem({ community: { slug, name }, size, className }: Props) {
  const { inks, motif, mirrored } = posterDesign({ id: `place:${slug}`, title: name });
  const [initial = "·"] = name.replace(/^(the|an?)\s+/i, "").match(/[\p{L}\p{N}]/u) ?? [];
  return (
    <span
      aria-hidden="true"
      className={cn(
        "@container relative grid shrink-0 select-none place-items-center overflow-hidden rounded-card",
        className,
      )}
      style={{ width: size, height: size, backgroundColor: inks.ground, color: inks.letters }}
    >
      <svg
        viewBox="0 0 200 300"
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
        className={cn("absolute inset-0 size-full", mirrored && "-scale-x-100")}
      >
        <PosterMotif motif={motif} color={inks.figure} />
      </svg>
      <span className="relative font-medium font-serif text-[56cqw] leading-none">
        {initial.toLocaleUpperCase("en")}
      </span>
    </span>
  );
}

import { posterDesign } from "@/lib/platform/poster-design";
import { cn } from "./cn";
import { PlainPicture } from "./plain-picture";
import { PosterMotif } from "./poster-motif";

type Props = {
  film: {
    id: string;
    title: string;
    year?: number | null;
    director?: string | null;
    posterUrl?: string | null;
  };
  /** Where the title stands beside it, say it once: the poster is then silent to screen readers. */
  silent?: boolean;
  eager?: boolean;
  className?: string;
};

/**
 * A film's poster. Without a picture it is set in type: the title in the serif, director and year small, a drawing in two
 * colours that follow from the film's id. As wide as what holds it, two to three.
 */
export function Poster({ film, silent, eager, className }: Props) {
  const frame = cn("relative block aspect-2/3 w-full overflow-hidden rounded-control", className);
  if (film.posterUrl) {
    return (
      <PlainPicture
        src={film.posterUrl}
        alt={silent ? "" : film.title}
        width={342}
        height={513}
        loading={eager ? "eager" : "lazy"}
        decoding="async"
        className={cn(frame, "bg-raised object-cover")}
      />
    );
  }
  const { inks, motif, mirrored, titleAt, titleSize } = posterDesign(film);
  const credits = [film.director, film.year].filter(Boolean).join(", ");
  return (
    <span
      aria-hidden={silent || undefined}
      className={cn(frame, "@container select-none")}
      style={{ backgroundColor: inks.ground, color: inks.letters }}
    >
      <svg
        viewBox="0 0 200 300"
        aria-hidden="true"
        className={cn("absolute inset-0 size-full", mirrored && "-scale-x-100")}
      >
        <PosterMotif motif={motif} color={inks.figure} />
      </svg>
      <span
        className={cn(
          "absolute inset-0 flex flex-col gap-[3.5cqw] p-[8cqw] shadow-[inset_0_0_0_1px_rgb(255_255_255/0.09)]",
          titleAt === "foot" ? "justify-end" : "justify-start",
        )}
      >
        <span
          className="text-balance font-medium font-serif leading-[0.98] tracking-[-0.02em]"
          style={{ fontSize: `${titleSize.toFixed(1)}cqw` }}
        >
          {film.title}
        </span>
        {credits && <span className="font-medium text-[max(5.2cqw,8px)] leading-tight">{credits}</span>}
      </span>
    </span>
  );
}

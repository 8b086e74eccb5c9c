import { cn } from "@/components/ui/cn";
import { PlainPicture } from "@/components/ui/plain-picture";
import type { Card } from "@/lib/blog/schema";
import { posterDesign } from "@/lib/platform/poster-design";
import { ofWidth } from "@/lib/profiles/picture-address";
import { CoverScene } from "./cover-scene";

type Props = {
  post: Pick<Card, "id" | "title" | "cover">;
  /** As CSS says how wide it is shown. */
  sizes: string;
  eager?: boolean;
  /** Where the title stands beside it. */
  silent?: boolean;
  className?: string;
};

/** A post's picture, sixteen to nine; without one, a drawing in two colours that follow from its id. */
export function PostCover({ post, sizes, eager, silent, className }: Props) {
  const frame = cn("block aspect-video w-full overflow-hidden rounded-card", className);
  const { cover } = post;
  if (cover) {
    const variants = cover.widths.map((width) => `${ofWidth(cover, width)} ${width}w`).join(", ");
    return (
      <PlainPicture
        src={ofWidth(cover, 960)}
        srcSet={variants}
        sizes={sizes}
        alt={silent ? "" : cover.alt}
        width={cover.width}
        height={cover.height}
        loading={eager ? "eager" : "lazy"}
        fetchPriority={eager ? "high" : undefined}
        decoding="async"
        className={cn(frame, "bg-raised object-cover")}
      />
    );
  }
  const { inks, motif, mirrored } = posterDesign(post);
  return (
    <svg
      viewBox="0 0 320 180"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      className={cn(frame, mirrored && "-scale-x-100")}
      style={{ backgroundColor: inks.ground }}
    >
      <CoverScene scene={motif} figure={inks.figure} letters={inks.letters} />
    </svg>
  );
}

import { cn } from "@/components/ui/cn";
import { PlainPicture } from "@/components/ui/plain-picture";
import type { UploadView } from "@/lib/media/schema";
import { NOT_DESCRIBED } from "@/lib/platform/images/purposes";

const TALLEST = 320;
const WIDEST = 420;

/** Pictures of a message: one in its own shape, several in a grid. Their room is kept before they are there. */
export function MessageImages({ images }: { images: readonly UploadView[] }) {
  const [only] = images;
  if (!only) return null;
  if (images.length === 1) {
    const scale = Math.min(1, WIDEST / only.width, TALLEST / only.height);
    const width = Math.max(96, Math.round(only.width * scale));
    return (
      <Picture
        image={only}
        className="mt-1.5 max-w-full"
        style={{ width, aspectRatio: `${only.width} / ${only.height}` }}
      />
    );
  }
  return (
    <div className="pictures mt-1.5 grid max-w-[26rem] grid-cols-2 gap-1.5">
      {images.map((image, at) => (
        <Picture
          key={image.id}
          image={image}
          className={at === 0 && images.length === 3 ? "row-span-2" : "aspect-square"}
        />
      ))}
    </div>
  );
}

type PictureProps = { image: UploadView; className: string; style?: React.CSSProperties };

function Picture({ image, className, style }: PictureProps) {
  return (
    <a
      href={image.url}
      target="_blank"
      rel="noopener"
      className={cn(
        "picture block cursor-zoom-in overflow-hidden rounded-card bg-raised outline-1 outline-line",
        className,
      )}
      style={style}
    >
      <PlainPicture
        src={image.url}
        alt={image.altText || NOT_DESCRIBED}
        width={image.width}
        height={image.height}
        loading="lazy"
        decoding="async"
        className="size-full object-cover"
      />
    </a>
  );
}

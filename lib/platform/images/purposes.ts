/** What a picture is for decides which sizes are made of it. */
export const PURPOSES = ["avatar", "header", "image"] as const;
export type Purpose = (typeof PURPOSES)[number];

type Ladder = { widths: number[]; height: (width: number) => number; fills: boolean };

/** How many times as wide as high a part is that is cut out of a picture for this. */
export const SHAPES: Record<Purpose, number> = { avatar: 1, header: 3, image: 1 };

/** How high a part of this width is. */
export function cropHeight(size: number, shape: number): number {
  return Math.round(size / shape);
}

/** Avatars and headers are filled to their shape; other pictures keep theirs and are never enlarged. */
export const LADDERS: Record<Purpose, Ladder> = {
  avatar: { widths: [96, 256, 512], height: (width) => width, fills: true },
  header: { widths: [750, 1500], height: (width) => cropHeight(width, SHAPES.header), fills: true },
  image: { widths: [480, 960, 1920], height: (width) => width * 4, fills: false },
};

/** What people who do not see a picture are told where nobody said what it shows. */
export const NOT_DESCRIBED = "A picture without a description";

export const IMAGE_MOST_BYTES = 8_000_000;

/** Where a variant is served: also its key in the storage. */
export function variantName(name: string, width: number): string {
  return `${name}-${width}.webp`;
}

/** The address of the smallest variant at least this wide, or of the widest. */
export function variantUrl(upload: { name: string; widths: number[] }, atLeast: number): string {
  const sorted = [...upload.widths].sort((a, b) => a - b);
  const width = sorted.find((each) => each >= atLeast) ?? sorted.at(-1) ?? atLeast;
  return `/media/${variantName(upload.name, width)}`;
}

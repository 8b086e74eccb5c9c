import { cropHeight } from "@/lib/platform/images/purposes";

/** A part of a picture in its own pixels, `size` wide. */
export type Crop = { x: number; y: number; size: number };
/** A picture, and how many times as wide as high the part of it shall be. */
export type Picture = { width: number; height: number; shape: number };

export const MOST_ZOOM = 4;
const SMALLEST = 16;

/** The largest part of that shape, in the middle. */
export function middleOf(picture: Picture): Crop {
  const size = widest(picture);
  const away = picture.height - cropHeight(size, picture.shape);
  return { x: Math.round((picture.width - size) / 2), y: Math.round(away / 2), size };
}

/** How near a crop is: 1 shows as much as fits. */
export function zoomOf(crop: Crop, picture: Picture): number {
  return widest(picture) / crop.size;
}

/** The same middle, seen from nearer or further. */
export function zoomed(crop: Crop, zoom: number, picture: Picture): Crop {
  const nearness = Math.min(MOST_ZOOM, Math.max(1, zoom));
  const size = Math.max(SMALLEST, Math.round(widest(picture) / nearness));
  const away = (crop.size - size) / 2;
  return within({ x: crop.x + away, y: crop.y + away / picture.shape, size }, picture);
}

/** Moved by pixels of the picture, and never off it. */
export function moved(crop: Crop, right: number, down: number, picture: Picture): Crop {
  return within({ ...crop, x: crop.x + right, y: crop.y + down }, picture);
}

function widest({ width, height, shape }: Picture): number {
  return Math.min(width, height * shape);
}

function within({ x, y, size }: Crop, { width, height, shape }: Picture): Crop {
  const clamp = (value: number, most: number) => Math.round(Math.min(Math.max(0, value), Math.max(0, most)));
  return { x: clamp(x, width - size), y: clamp(y, height - cropHeight(size, shape)), size };
}

import { z } from "zod";
import { IMAGE_MOST_BYTES } from "@/lib/platform/images/purposes";

const whole = z.coerce.number().int().min(0).max(100_000).optional();
const file = z
  .instanceof(File, { message: "Choose a picture." })
  .refine(({ size }) => size > 0, "Choose a picture.")
  .refine(({ size }) => size <= IMAGE_MOST_BYTES, "The picture is larger than 8 MB.");

/** A picture, and which part of it to use: its corner and its width. Without one, the middle. */
export type PickedPicture = { file: File; crop: { x: number; y: number; size: number } | undefined };

/** The fields a form with a picture in it sends. */
export const pictureFields = { file, x: whole, y: whole, size: whole };

/** The same where a picture may be left out: a browser then sends an empty file. */
export const optionalPictureFields = {
  ...pictureFields,
  file: z.preprocess(
    (value) => (value instanceof File && value.size === 0 ? undefined : value),
    file.optional(),
  ),
};

type Sent = { file: File; x?: number | undefined; y?: number | undefined; size?: number | undefined };

export function pickedPicture({ file, x, y, size }: Sent): PickedPicture {
  return { file, crop: x !== undefined && y !== undefined && size ? { x, y, size } : undefined };
}

export const pictureForm = z.object(pictureFields).transform(pickedPicture);

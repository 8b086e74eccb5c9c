import { z } from "zod";
import { PURPOSES } from "@/lib/platform/images/purposes";
import { text } from "@/lib/platform/text";

const whole = z.coerce.number({ error: "The crop is not given in whole pixels." }).int().min(0).max(100_000);

/** What is told about a picture beside its bytes. The crop, a part of the upright picture (`size` wide; square, or for a header a third as high), is all or nothing. */
export const uploadFieldsSchema = z
  .object({
    purpose: z
      .enum(PURPOSES, { error: "A picture is for an avatar, a header, or an image." })
      .default("image"),
    altText: text({ max: 500, label: "The description" }).default(""),
    x: whole.optional(),
    y: whole.optional(),
    size: whole.min(16, "The crop is smaller than 16 pixels.").optional(),
  })
  .transform(({ x, y, size, ...fields }, context) => {
    const given = [x, y, size].filter((each) => each !== undefined);
    if (given.length === 0) return { ...fields, crop: undefined };
    if (x !== undefined && y !== undefined && size !== undefined) return { ...fields, crop: { x, y, size } };
    context.addIssue({ code: "custom", path: ["size"], message: "A crop needs x, y and size." });
    return z.NEVER;
  });
export type UploadFields = z.infer<typeof uploadFieldsSchema>;

export const uploadSchema = z.object({
  id: z.uuid(),
  purpose: z.enum(PURPOSES),
  /** The largest size; the others are at the same address with another width. */
  url: z.string(),
  widths: z.array(z.number().int()),
  width: z.number().int(),
  height: z.number().int(),
  thumbhash: z.string(),
  altText: z.string(),
});
export type UploadView = z.infer<typeof uploadSchema>;

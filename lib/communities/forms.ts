import { optionalPictureFields, pickedPicture, pictureFields } from "@/lib/media/picture-form";
import { communityParams, createCommunityInput, moveCommunityInput } from "./schema";

/** The form that opens a community, with a picture or without one. */
export const newCommunityForm = createCommunityInput
  .extend(optionalPictureFields)
  .transform(({ file, x, y, size, ...input }) => ({
    ...input,
    picture: file && pickedPicture({ file, x, y, size }),
  }));

export const communityPictureForm = communityParams
  .extend(pictureFields)
  .transform(({ slug, ...picture }) => ({ slug, ...pickedPicture(picture) }));

/** `slug` is where it shall live, `community` where it does. */
export const moveForm = moveCommunityInput.extend({ community: communityParams.shape.slug });

"use server";
import { z } from "zod";
import { pictureForm } from "@/lib/media/picture-form";
import { action } from "@/lib/web/action";
import { privacyForm, profileForm } from "./forms";
import { removeHeader } from "./remove-header";
import { removePicture } from "./remove-picture";
import { updateProfile } from "./update-profile";
import { uploadHeader } from "./upload-header";
import { uploadPicture } from "./upload-picture";

const nothing = z.object({});

export const saveProfile = action(profileForm, updateProfile);
export const savePrivacy = action(privacyForm, updateProfile);
export const savePicture = action(pictureForm, uploadPicture);
export const saveHeader = action(pictureForm, uploadHeader);
export const dropPicture = action(nothing, removePicture);
export const dropHeader = action(nothing, removeHeader);

import { uploadSchema } from "@/lib/media/schema";
import { uploadImage } from "@/lib/media/upload-image";
import { endpoint } from "@/lib/web/endpoint";
import { readUpload } from "@/lib/web/read-upload";

export const POST = endpoint(
  {
    summary:
      "Upload a picture (multipart/form-data with file, purpose, altText, x, y, size; or an image body)",
    who: "member",
    answer: uploadSchema,
    status: 201,
  },
  async ({ actor, request }) => uploadImage(actor, await readUpload(request)),
);

import "server-only";
import { type UploadFields, uploadFieldsSchema } from "@/lib/media/schema";
import { IMAGE_MOST_BYTES } from "@/lib/platform/images/purposes";
import { check, MalformedRequest, readBytes } from "./parse";
import { readFormFile } from "./read-form-file";

/**
 * A picture and what is said about it: as a form (`file` and fields) or as a bare image body with the fields in the
 * query. A body that is too large is refused (413), never cut.
 */
export async function readUpload(request: Request): Promise<UploadFields & { bytes: Buffer }> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type === "multipart/form-data") return readFormUpload(request);
  if (!/^image\/[a-z+.-]+$/.test(type) && type !== "application/octet-stream") {
    throw new MalformedRequest(415, "Send the picture as multipart/form-data or with its image type.");
  }
  const bytes = Buffer.from(await readBytes(request, IMAGE_MOST_BYTES));
  if (bytes.length === 0) throw new MalformedRequest(400, "The body is empty.");
  return { ...check(uploadFieldsSchema, Object.fromEntries(new URL(request.url).searchParams)), bytes };
}

async function readFormUpload(request: Request): Promise<UploadFields & { bytes: Buffer }> {
  const { form, file } = await readFormFile(request, {
    most: IMAGE_MOST_BYTES,
    tooLarge: "The picture is larger than 8 MB.",
    missing: "The form has no picture in its field “file”.",
  });
  form.delete("file");
  return {
    ...check(uploadFieldsSchema, Object.fromEntries(form)),
    bytes: Buffer.from(await file.arrayBuffer()),
  };
}

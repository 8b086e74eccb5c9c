import "server-only";
import { MalformedRequest, readBytes } from "./parse";

const MULTIPART_OVERHEAD = 20_000;

/** The form of a request and the one file in its field `file`, of at most so many bytes; a larger one is refused (413), never cut. */
export async function readFormFile(
  request: Request,
  { most, tooLarge, missing }: { most: number; tooLarge: string; missing: string },
): Promise<{ form: FormData; file: File }> {
  const body = await readBytes(request, most + MULTIPART_OVERHEAD).catch((error) => {
    throw error instanceof MalformedRequest && error.status === 413
      ? new MalformedRequest(413, tooLarge)
      : error;
  });
  const headers = { "content-type": request.headers.get("content-type") ?? "" };
  const form = await new Response(Buffer.from(body), { headers }).formData().catch(() => {
    throw new MalformedRequest(400, "The form cannot be read.");
  });
  const file = form.get("file");
  if (!(file instanceof File)) throw new MalformedRequest(400, missing);
  if (file.size > most) throw new MalformedRequest(413, tooLarge);
  return { form, file };
}

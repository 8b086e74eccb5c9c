import "server-only";
import { AppError, isAppError } from "@/lib/platform/errors";
import type { Picture } from "@/lib/platform/pictures/kept-picture";
import { problem } from "./problem";

/** Asked again after this long, and then answered without a body while nothing changed. */
const FRESH_SECONDS = 300;

/**
 * Answers the picture that stands for a public page where it is shared. It shows what everybody may see, whoever asks: of what not
 * everybody may see there is none.
 */
export async function answerPicture(request: Request, paint: () => Promise<Picture>): Promise<Response> {
  try {
    const { name, bytes } = await paint();
    const headers = {
      etag: `"${name}"`,
      "cache-control": `public, max-age=${FRESH_SECONDS}`,
      "x-content-type-options": "nosniff",
    };
    if (request.headers.get("if-none-match") === headers.etag)
      return new Response(null, { status: 304, headers });
    return new Response(new Uint8Array(bytes), { headers: { ...headers, "content-type": "image/png" } });
  } catch (error) {
    // One sentence for all there is none of: it does not tell whether somebody is private, or not there at all.
    const isNone = isAppError(error, "forbidden") || isAppError(error, "not_found");
    return problem(isNone ? new AppError("not_found", "There is no such picture.") : error);
  }
}

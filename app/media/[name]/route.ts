import { findServedVariant } from "@/lib/media/queries";
import { storageKey } from "@/lib/media/view-upload";
import { AppError } from "@/lib/platform/errors";
import { storage } from "@/lib/platform/storage/storage";
import { problem } from "@/lib/web/problem";
import { requestActor } from "@/lib/web/request-actor";

/** A picture, to whoever may see it. Public ones may be kept for ever, since a changed picture has a new name. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  try {
    const served = await findServedVariant((await params).name, () => requestActor(request));
    const file = served && (await storage().get(storageKey(served.variant)));
    if (!file) throw new AppError("not_found", "There is no such picture.");
    return new Response(new Uint8Array(file.bytes), {
      headers: {
        "content-type": "image/webp",
        "content-length": String(file.bytes.length),
        "content-disposition": "inline",
        "content-security-policy": "sandbox; default-src 'none'",
        "x-content-type-options": "nosniff",
        "cache-control": served.isPublic ? "public, max-age=31536000, immutable" : "private, no-store",
      },
    });
  } catch (error) {
    return problem(error);
  }
}

import { cookies } from "next/headers";
import { beginGoogle, googleIsOpen } from "@/lib/auth/google";
import { AppError } from "@/lib/platform/errors";
import { problem } from "@/lib/web/problem";

/**
 * Sends the browser to Google. A link and not a form, because `form-action 'self'` holds for redirects, too; another site
 * may not start it.
 */
export async function GET(request: Request): Promise<Response> {
  try {
    if (!googleIsOpen()) throw new AppError("not_found", "There is no such page.");
    const site = request.headers.get("sec-fetch-site") ?? "none";
    if (site !== "same-origin" && site !== "none") {
      throw new AppError("forbidden", "Start from Lumo's own page.");
    }
    const jar = Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value]));
    const { location, setCookies } = await beginGoogle(jar);
    const headers = new Headers({ location, "cache-control": "private, no-store" });
    for (const cookie of setCookies) headers.append("set-cookie", cookie);
    return new Response(null, { status: 303, headers });
  } catch (error) {
    return problem(error);
  }
}

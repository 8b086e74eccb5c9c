import { dropSession, readSessionToken } from "@/lib/auth/jar";
import { endSession } from "@/lib/auth/sessions";
import { problem } from "@/lib/web/problem";
import { assertSameOrigin } from "@/lib/web/same-origin";

/** A plain form posts here, so that leaving works without JavaScript. What this browser kept of the member goes, too. */
export async function POST(request: Request): Promise<Response> {
  try {
    assertSameOrigin(request);
    await endSession(await readSessionToken());
    await dropSession();
  } catch (error) {
    return problem(error);
  }
  return new Response(null, {
    status: 303,
    headers: { location: "/", "clear-site-data": '"cache", "storage"', "cache-control": "private, no-store" },
  });
}

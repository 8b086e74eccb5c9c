import { unsubscribeMail } from "@/lib/notifications/unsubscribe-mail";
import { webhook } from "@/lib/web/webhook";

const token = (request: Request) => new URL(request.url).searchParams.get("token") ?? "";

/** What a mail program's own button posts (RFC 8058): no cookie, no question. The signed address is the permission. */
export const POST = (request: Request): Promise<Response> =>
  webhook({ maxBytes: 2_000 }, async () => {
    await unsubscribeMail(token(request));
    return new Response("You will get no more of these letters.\n", {
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "private, no-store" },
    });
  })(request);

/** What a person opens. Programs that look at links before people do must change nothing, so the page asks for one click. */
export const GET = (request: Request): Response =>
  new Response(null, {
    status: 303,
    headers: {
      location: `/unsubscribe?token=${encodeURIComponent(token(request))}`,
      "cache-control": "private, no-store",
    },
  });

import { drawAvatar } from "@/lib/profiles/drawn-avatar";

const fileName = /^([a-z0-9_-]{1,50})\.svg$/;

/** The picture of a member who has uploaded none, drawn from the handle: anyone may ask for any handle, taken or not. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const [, handle] = fileName.exec((await params).name) ?? [];
  if (!handle) return new Response(null, { status: 404 });
  return new Response(drawAvatar(handle), {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
    },
  });
}

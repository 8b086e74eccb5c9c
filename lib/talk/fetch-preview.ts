import "server-only";
import { cached } from "@/lib/platform/cache";
import { AppError } from "@/lib/platform/errors";
import { fetchOutside } from "@/lib/platform/fetch-outside";
import { sha256 } from "@/lib/platform/ids";
import { readPage } from "./read-page";
import type { LinkPreview } from "./schema";

/** What the page at an address that a member gave says about itself, asked once an hour at most; null when it says nothing, or cannot be asked. */
export async function fetchPreview(url: string): Promise<LinkPreview | null> {
  const { preview } = await cached({ key: `link-preview:${sha256(url)}`, ttlSeconds: 3_600 }, async () => ({
    preview: await ask(url),
  }));
  return preview;
}

async function ask(url: string): Promise<LinkPreview | null> {
  try {
    const { status, headers, bytes } = await fetchOutside(url, {
      headers: { accept: "text/html,application/xhtml+xml" },
    });
    const [type = "", ...details] = (headers["content-type"] ?? "").toLowerCase().split(";");
    if (status !== 200 || !/^(text\/html|application\/xhtml\+xml)$/.test(type.trim())) return null;
    return readPage(url, decoderFor(details.join(";")).decode(bytes));
  } catch (error) {
    // Refused addresses, dead hosts, pages too big: a message without a preview.
    if (error instanceof AppError) return null;
    throw error;
  }
}

function decoderFor(details: string): TextDecoder {
  try {
    return new TextDecoder(/charset=["']?([\w-]{1,40})/.exec(details)?.[1] ?? "utf-8");
  } catch {
    // A charset nobody has heard of.
    return new TextDecoder();
  }
}

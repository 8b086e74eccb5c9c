import { headers } from "next/headers";

/** Facts about the page for search engines. A `<` is written as its escape, so no value can close the script. */
export async function JsonLd({ data }: { data: Record<string, unknown> }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const html = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: serialised by us just above, with nothing that ends a script
    <script type="application/ld+json" nonce={nonce} dangerouslySetInnerHTML={{ __html: html }} />
  );
}

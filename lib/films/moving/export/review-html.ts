import sanitize from "sanitize-html";

/** A review as it is read, with the few tags that are known elsewhere. */
export function reviewHtml(html: string): string {
  return sanitize(html.replace(/<\/p>\s*(?=<)/g, "\n\n"), {
    allowedTags: ["i", "b", "br", "blockquote", "a"],
    allowedAttributes: { a: ["href"] },
    transformTags: { em: "i", strong: "b" },
  })
    .replace(/<br \/>\n?/g, "\n")
    .trim();
}

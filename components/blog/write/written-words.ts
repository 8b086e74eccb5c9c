/** What stands in the form of a post, as the API takes it. */
export function writtenIn(form: HTMLFormElement) {
  const fields = new FormData(form);
  const of = (name: string) => String(fields.get(name) ?? "");
  return {
    title: of("title"),
    subtitle: of("subtitle"),
    excerpt: of("excerpt"),
    body: of("body"),
    slug: of("slug"),
    coverId: of("coverId") || null,
    coverAlt: of("coverAlt"),
    canonicalUrl: of("canonicalUrl") || null,
    tags: of("tags")
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean),
    series: of("series") || null,
  };
}
export type Written = ReturnType<typeof writtenIn>;

/** Sets words into the form again; the cover stays as it is. */
export function writeInto(form: HTMLFormElement, words: Written): void {
  const texts = { ...words, tags: words.tags.join(", "), coverId: undefined };
  for (const [name, value] of Object.entries(texts)) {
    const field = form.elements.namedItem(name);
    if (
      value !== undefined &&
      (field instanceof HTMLInputElement ||
        field instanceof HTMLTextAreaElement ||
        field instanceof HTMLSelectElement)
    )
      field.value = value ?? "";
  }
}

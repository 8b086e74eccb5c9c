/** article: long reading, with headings to link to and notes. full: posts, reviews. message: chat. bio: a few lines about oneself. */
export type Flavour = "article" | "full" | "message" | "bio";

/** Rules of markdown-it that a flavour leaves out; what they would have made stays as the words that were typed. */
export const DISABLED: Record<Flavour, string[]> = {
  article: [],
  full: [],
  message: ["heading", "lheading", "hr", "table", "image", "reference", "html_block", "html_inline"],
  bio: [
    ...["heading", "lheading", "hr", "table", "image", "reference", "html_block", "html_inline"],
    ...["blockquote", "list", "code", "fence"],
  ],
};

/** Longer sources (code units) are shown as plain words: parsing must stay short whatever is sent. */
export const LONGEST: Record<Flavour, number> = {
  article: 100_000,
  full: 40_000,
  message: 10_000,
  bio: 4_000,
};

/** Past these a text is not written for readers; the rest stays as the words that were typed. */
export const MOST = {
  links: 300,
  addresses: 600,
  mentions: 50,
  spoilers: 200,
  columns: 20,
  bars: 6000,
  lines: 3000,
  strikes: 4000,
  parts: 12_000,
};

const INLINE = ["p", "br", "strong", "em", "s", "code", "a", "span"];
const BLOCKS = ["blockquote", "ul", "ol", "li", "pre"];
const LONG_FORM = [
  ...["h2", "h3", "h4", "hr", "img", "figure", "figcaption"],
  ...["table", "thead", "tbody", "tr", "th", "td"],
];

export const TAGS: Record<Flavour, string[]> = {
  article: [...INLINE, ...BLOCKS, ...LONG_FORM, "sup"],
  full: [...INLINE, ...BLOCKS, ...LONG_FORM],
  message: [...INLINE, ...BLOCKS],
  bio: INLINE,
};

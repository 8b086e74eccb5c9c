import sanitizeHtml, { type Attributes, type IOptions } from "sanitize-html";
import { type Flavour, TAGS } from "./flavours";

/** Of a card's poster. */
const COLOUR = /^#[0-9a-f]{6}$/;
export const LINK_REL = "ugc nofollow noopener noreferrer";

/** The second, independent guard: whatever the first let through, only these tags and attributes leave. */
export function sanitize(html: string, flavour: Flavour): string {
  return sanitizeHtml(html, OPTIONS[flavour]);
}

function options(flavour: Flavour): IOptions {
  return {
    allowedTags: TAGS[flavour],
    allowedAttributes: {
      a: ["href", "rel", "class"],
      span: ["class", "role", "tabindex", "aria-expanded", "aria-label", "aria-hidden", "style"],
      code: ["class"],
      figure: ["class"],
      ol: ["start"],
      th: ["style"],
      td: ["style"],
      img: ["src", "srcset", "sizes", "alt", "width", "height", "loading", "decoding"],
    },
    allowedClasses: {
      a: ["mention", "picture", "link-card"],
      span: ["spoiler", "link-card-poster", "link-card-title", "link-card-line"],
      figure: ["gallery"],
      code: [/^language-[a-z0-9+#-]{1,20}$/i],
    },
    allowedStyles: {
      "*": { "text-align": [/^(left|center|right)$/] },
      span: { "background-color": [COLOUR], "border-color": [COLOUR], color: [COLOUR] },
    },
    allowedSchemes: ["http", "https", "mailto"],
    allowedSchemesByTag: { img: [] },
    allowProtocolRelative: false,
    disallowedTagsMode: "discard",
    enforceHtmlBoundary: false,
    nestingLimit: 60,
    transformTags: {
      a: (tagName, attribs) => ({ tagName, attribs: { ...attribs, rel: LINK_REL } }),
    },
    exclusiveFilter: ({ tag, attribs }) => tag === "img" && !isOurPicture(attribs),
  };
}

function isOurPicture({ src = "", srcset = src }: Attributes): boolean {
  return [src, ...srcset.split(",")].every((source) => source.trim().startsWith("/media/"));
}

/** Notes and headings are led to; only from inside the page, and by names that begin as ours do. */
function articleOptions(): IOptions {
  const base = options("article");
  return {
    ...base,
    allowedAttributes: {
      ...(base.allowedAttributes || {}),
      ...Object.fromEntries(["h2", "h3", "h4", "sup", "li"].map((tag) => [tag, ["id"]])),
      ol: ["start", "class"],
    },
    allowedClasses: { ...base.allowedClasses, ol: ["footnotes"] },
    transformTags: {
      ...Object.fromEntries(["h2", "h3", "h4", "sup", "li"].map((tag) => [tag, withOurIds])),
      a: outsideOrNote,
    },
  };
}

function outsideOrNote(tagName: string, attribs: Attributes): { tagName: string; attribs: Attributes } {
  const { href = "" } = attribs;
  return { tagName, attribs: /^#fn(ref)?-\d+$/.test(href) ? { href } : { ...attribs, rel: LINK_REL } };
}

function withOurIds(
  tagName: string,
  { id, ...attribs }: Attributes,
): { tagName: string; attribs: Attributes } {
  const isOurs = id !== undefined && /^(h-[a-z0-9-]{1,80}|fn(ref)?-\d+)$/.test(id);
  return { tagName, attribs: isOurs ? { ...attribs, id } : attribs };
}

const OPTIONS: Record<Flavour, IOptions> = {
  article: articleOptions(),
  full: options("full"),
  message: options("message"),
  bio: options("bio"),
};

const LINK = /<a href="(https?:\/\/[^"]{1,2000})"/;

/** Where the first link of a rendered message leads, outside of Lumo. What a spoiler hides was never made a link. */
export function firstLink(html: string | null, ownOrigin: string): string | null {
  const address = LINK.exec(html ?? "")?.[1]?.replaceAll("&amp;", "&");
  if (!address || !URL.canParse(address) || new URL(address).origin === ownOrigin) return null;
  return address;
}

/** A path on this site, or the home page: what a `next` parameter may send somebody to. */
export function safePath(path: string | null | undefined, otherwise = "/"): string {
  if (!path || !/^\/(?![/\\])/.test(path) || /[\\\p{Cc}]/u.test(path)) return otherwise;
  const here = new URL("http://lumo.invalid");
  return URL.canParse(path, here) && new URL(path, here).host === here.host ? path : otherwise;
}

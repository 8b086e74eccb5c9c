// What both the standard and every provider agree on. Quoted local parts, comments, address literals and letters outside
// ASCII are allowed by some RFC and read differently by different programs, which is how one address becomes two people's.
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_{|}~-]+)*$/i;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;
const MOST = 120;

/** The address as it is kept and written to: trimmed, its domain in lower case. Null for what is not a plain address. */
export function canonicalEmail(given: string): string | null {
  const address = given.trim();
  const [local, domain, ...rest] = address.split("@");
  if (!local || !domain || rest.length > 0 || address.length > MOST || local.length > 64) return null;
  const labels = domain.split(".");
  if (!LOCAL.test(local) || labels.length < 2 || !labels.every((label) => LABEL.test(label))) return null;
  if (!/[a-z]/i.test(labels.at(-1) ?? "")) return null;
  return `${local}@${domain.toLowerCase()}`;
}

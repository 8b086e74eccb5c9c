import { KNOWN_HOSTS } from "./limits";

const LINK = /(!?\[[^\]\n]{0,300}\]\()?\b(?:https?:\/\/|www\.)([^\s<>"'()/?#:]+)/gi;
const NAMED = /(?<![\w@/])@([a-z0-9_-]{3,50})/gi;

/** What of a text could be spam: how many links, pictures and people are in it, and the hosts that not everybody links to. */
export function contentsOf(text: string, ownHost: string) {
  let links = 0;
  let pictures = 0;
  const hosts = new Set<string>();
  for (const [, mark = "", name = ""] of text.matchAll(LINK)) {
    const host = name
      .toLowerCase()
      .replace(/^www\./, "")
      .replace(/\.+$/, "");
    if (mark.startsWith("!")) pictures += 1;
    else if (host !== ownHost) {
      links += 1;
      if (!isKnown(host)) hosts.add(host.slice(0, 100));
    }
  }
  // Our own pictures stand under our own address.
  pictures += (text.match(/!\[[^\]\n]{0,300}\]\(\/media\//g) ?? []).length;
  const named = new Set([...text.matchAll(NAMED)].map(([, handle = ""]) => handle.toLowerCase()));
  return { links, pictures, named: named.size, hosts: [...hosts].slice(0, 10) };
}

function isKnown(host: string): boolean {
  return KNOWN_HOSTS.some((known) => host === known || host.endsWith(`.${known}`));
}

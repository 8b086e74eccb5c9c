import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { env } from "@/lib/platform/env";
import { count } from "@/lib/platform/rate-limit";
import { isEstablished } from "@/lib/talk/may-talk";
import type { HeldReason } from "../held/kind-names";
import { contentsOf } from "./contents";
import { HOST_NEWCOMERS, LINKS_MOST, NAMED_MOST, PICTURES_MOST } from "./limits";
import { different, isRepeated } from "./same-words";

/** What is about to be said, and where: each new thread is a place of its own. */
export type Said = { text: string; place: string; isThread: boolean };

/** What makes words look like spam, as reasons to hold them. A reply without links by somebody known costs no round trip to the database. */
export async function suspect(author: Actor, said: Said): Promise<HeldReason[]> {
  const [repeated, asNewcomer] = await Promise.all([
    isRepeated(author, said.text, said.place),
    suspectNewcomer(author, said),
  ]);
  return [...(repeated ? ["repeated" as const] : []), ...asNewcomer];
}

async function suspectNewcomer(author: Actor, { text, isThread }: Said): Promise<HeldReason[]> {
  const { links, pictures, named, hosts } = contentsOf(text, new URL(env().APP_URL).host);
  const isPlain = links + pictures + named === 0 && !isThread;
  if (isPlain || (await isEstablished(author))) return [];
  const [linkers, begun] = await Promise.all([
    Promise.all(hosts.map((host) => different(`linked:${host}`, author.id))),
    isThread ? count("thread-newcomer", author.id) : null,
  ]);
  const found: [HeldReason, boolean][] = [
    ["links", links > LINKS_MOST],
    ["pictures", pictures > PICTURES_MOST],
    ["mentions", named > NAMED_MOST],
    ["same-host", linkers.some((people) => people >= HOST_NEWCOMERS)],
    ["many-threads", begun?.passed === false],
  ];
  return found.filter(([, isSo]) => isSo).map(([reason]) => reason);
}

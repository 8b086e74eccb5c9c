import { parseJson } from "@/lib/platform/json";
import type { Entry } from "./entries";

const key = "lumo-recent";
export type Recent = Pick<Entry, "id" | "label" | "href" | "member">;

/** The last few things chosen in the palette, newest first. Kept in this browser. */
export function readRecent(): Recent[] {
  const kept = parseJson(localStorage.getItem(key) ?? "[]");
  return Array.isArray(kept) ? kept.filter(isRecent).slice(0, 5) : [];
}

export function keepRecent({ id, label, href, member }: Recent) {
  if (!href) return;
  const others = readRecent().filter((one) => one.href !== href);
  localStorage.setItem(key, JSON.stringify([{ id, label, href, member }, ...others].slice(0, 5)));
}

function isRecent(one: unknown): one is Recent {
  return (
    typeof one === "object" &&
    one !== null &&
    "href" in one &&
    "label" in one &&
    typeof one.href === "string" &&
    one.href.startsWith("/")
  );
}

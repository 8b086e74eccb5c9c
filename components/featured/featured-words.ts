import { inNumbers } from "@/components/profiles/in-numbers";
import type { Featured } from "@/lib/admin/featured/schema";

/** What it is, in a few words. */
export function featuredWords({ kind, about, count }: Pick<Featured, "kind" | "about" | "count">): string {
  switch (kind) {
    case "community":
      return `A community of ${inNumbers(count, "member")}`;
    case "thread":
      return `${about}, ${inNumbers(count, "post")}`;
    case "post":
      return about ? `From the blog, by ${about}` : "From the blog";
  }
}

import Link from "next/link";
import type { Category } from "@/lib/forum/categories/schema";
import { CategoryMark } from "./category-mark";

type Props = { category: Pick<Category, "slug" | "name" | "colour"> };

/** A category's colour and name; leads to its threads. */
export function CategoryLink({ category: { slug, name, colour } }: Props) {
  return (
    <Link
      href={`/forum/c/${slug}`}
      prefetch={false}
      className="relative inline-flex min-h-6 items-center gap-1.5 underline-offset-4 hover:text-ink hover:underline"
    >
      <CategoryMark colour={colour} />
      {name}
    </Link>
  );
}

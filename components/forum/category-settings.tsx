import { ArrowDown, ArrowUp, ChevronDown } from "lucide-react";
import Link from "next/link";
import { inNumbers } from "@/components/profiles/in-numbers";
import { Badge } from "@/components/ui/badge";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveCategory } from "@/lib/forum/categories/actions";
import type { Category } from "@/lib/forum/categories/schema";
import { CategoryForms } from "./category-forms";
import { CategoryMark } from "./category-mark";

type Props = {
  category: Category;
  /** Its words and rights are in sight. */
  isOpen: boolean;
  tops: Category[];
  place: number;
  last: number;
};

/** A category as the staff keep it: its place among the others, and, once it is opened, all the rest. */
export function CategorySettings({ category, isOpen, tops, place, last }: Props) {
  const { slug, name, colour, threadCount, isArchived } = category;
  const move = (to: number, words: string, Icon: typeof ArrowUp) => (
    <Form action={saveCategory}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="position" value={to} />
      <SubmitButton variant="ghost" size="icon-sm" disabled={to < 0 || to > last}>
        <Icon aria-hidden="true" />
        <span className="sr-only">
          Move {name} {words}
        </span>
      </SubmitButton>
      <Refresh />
    </Form>
  );
  return (
    <div className="flex items-start gap-1">
      <section
        id={slug}
        aria-label={name}
        className="min-w-0 flex-1 scroll-mt-4 rounded-card border border-line bg-surface"
      >
        <Link
          href={isOpen ? "/forum/categories" : `/forum/categories?open=${slug}#${slug}`}
          scroll={false}
          prefetch={false}
          aria-expanded={isOpen}
          className="flex min-h-12 flex-wrap items-center gap-2.5 px-4 py-2"
        >
          <CategoryMark colour={colour} />
          <span className="font-medium text-ink">{name}</span>
          {isArchived && <Badge>Archived</Badge>}
          <span className="ml-auto text-ink-faint text-xs">{inNumbers(threadCount, "thread")}</span>
          <ChevronDown
            aria-hidden="true"
            className={`size-4 text-ink-faint transition-transform ${isOpen ? "rotate-180" : ""}`}
          />
        </Link>
        {isOpen && <CategoryForms category={category} tops={tops} />}
      </section>
      <div className="flex pt-2">
        {move(place - 1, "up", ArrowUp)}
        {move(place + 1, "down", ArrowDown)}
      </div>
    </div>
  );
}

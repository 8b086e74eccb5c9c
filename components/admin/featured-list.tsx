import Link from "next/link";
import { featuredWords } from "@/components/featured/featured-words";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { unfeature } from "@/lib/admin/featured/actions";
import type { Featured } from "@/lib/admin/featured/schema";

/** What stands on the front of a place, each with a way to take it off. */
export function FeaturedList({ items }: { items: Featured[] }) {
  return (
    <ul className="grid">
      {items.map((item) => (
        <li
          key={item.id}
          className="flex items-start justify-between gap-4 border-line border-b py-3 last:border-0"
        >
          <div className="grid min-w-0 gap-0.5">
            <Link href={item.href} prefetch={false} className="wrap-anywhere text-ink hover:underline">
              {item.title}
            </Link>
            <p className="text-ink-faint text-sm">{featuredWords(item)}</p>
            {item.note && <p className="wrap-anywhere text-ink-soft text-sm">{item.note}</p>}
          </div>
          <Form action={unfeature} say="toast">
            <input type="hidden" name="id" value={item.id} />
            <SubmitButton variant="secondary" size="sm">
              Take it off
            </SubmitButton>
            <Refresh />
          </Form>
        </li>
      ))}
    </ul>
  );
}

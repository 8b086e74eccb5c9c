import { Archive } from "lucide-react";
import { inNumbers } from "@/components/profiles/in-numbers";
import { Link } from "@/components/ui/link";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { CategoryLink } from "./category-link";
import { CategoryMark } from "./category-mark";
import type { FoundCategory } from "./category-of";
import { FollowLevel } from "./follow-level";

type Props = Omit<FoundCategory, "viewer"> & { newHref: string | null };

/** What a category is for, where it stands and what stands under it. */
export function CategoryHeader({ category, parent, children, newHref }: Props) {
  const { slug, name, colour, description, isArchived, isKept, whoMayStart, level } = category;
  return (
    <>
      <PageHeader
        eyebrow={
          <span className="flex flex-wrap items-center gap-x-2">
            <Link href="/forum" className="underline-offset-4 hover:text-ink hover:underline">
              Forum
            </Link>
            {parent && (
              <>
                <span aria-hidden="true">/</span>
                <CategoryLink category={parent} />
              </>
            )}
          </span>
        }
        title={
          <span className="flex items-center gap-3">
            <CategoryMark colour={colour} className="size-4 rounded-[4px]" />
            {name}
          </span>
        }
        description={description}
        actions={
          <>
            {level && <FollowLevel of={{ category: slug }} level={level} />}
            {isKept && (
              <LinkButton href="/moderation" prefetch={false}>
                Moderation
              </LinkButton>
            )}
            {newHref && (
              <LinkButton href={newHref} prefetch={false} variant="primary">
                Start a thread
              </LinkButton>
            )}
          </>
        }
      />
      {isArchived && (
        <p className="mb-4 flex items-center gap-2 text-ink-soft">
          <Archive aria-hidden="true" className="size-4" />
          Archived: it can be read, not written in.
        </p>
      )}
      {!isArchived && whoMayStart === "staff" && (
        <p className="mb-4 text-ink-faint">Only the staff of Lumo start threads here.</p>
      )}
      {children.length > 0 && (
        <ul aria-label={`Under ${name}`} className="grid grid-cols-2 gap-2 pb-5 lg:grid-cols-4">
          {children.map((child) => (
            <li
              key={child.id}
              className="relative rounded-card border border-line bg-surface px-3 py-2.5 sm:px-4 transition-colors hover:border-line-strong"
            >
              <Link
                href={`/forum/c/${child.slug}`}
                className="flex items-center gap-2 font-medium text-ink after:absolute after:inset-0"
              >
                <CategoryMark colour={child.colour} />
                {child.name}
              </Link>
              <p className="text-ink-faint text-xs">{inNumbers(child.threadCount, "thread")}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

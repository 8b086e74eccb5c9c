import { LinkButton } from "./link-button";

type Props = {
  /** The address of the next page, with its cursor; null at the end. */ nextHref: string | null;
  label?: string;
};

/** "Load more", as a link: it works without JavaScript, and the address says where you are. */
export function Pagination({ nextHref, label = "Load more" }: Props) {
  if (!nextHref) return null;
  return (
    <nav aria-label={label} className="flex justify-center py-8">
      <LinkButton href={nextHref} scroll={false} rel="next">
        {label}
      </LinkButton>
    </nav>
  );
}

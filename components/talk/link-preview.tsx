import type { LinkPreview as Preview } from "@/lib/talk/schema";

/** What the page behind a message's first link says of itself. */
export function LinkPreview({ preview: { url, title, description, siteName } }: { preview: Preview }) {
  return (
    <a
      href={url}
      target="_blank"
      rel="ugc nofollow noopener noreferrer"
      className="mt-1.5 grid max-w-lg grid-cols-1 gap-0.5 rounded-card border border-line bg-surface px-3 py-2.5 transition-colors hover:border-line-strong"
    >
      <span className="truncate text-ink-faint text-xs">{siteName ?? new URL(url).host}</span>
      <span className="line-clamp-2 font-medium text-ink">{title}</span>
      {description && <span className="line-clamp-2 text-ink-soft text-sm">{description}</span>}
    </a>
  );
}

import { cn } from "@/components/ui/cn";
import { Time } from "@/components/ui/time";
import type { Evidence } from "@/lib/moderation/schema";

/** What was reported, as it was seen then: plain words, the ones in question marked. */
export function EvidenceView({ evidence: { reportedSeq, messages, words } }: { evidence: Evidence }) {
  return (
    <div className="grid gap-3">
      <ol className="grid overflow-hidden rounded-card border border-line empty:hidden">
        {messages.map(({ seq, handle, body, images, createdAt }) => {
          const isIt = seq === reportedSeq;
          return (
            <li
              key={seq}
              className={cn(
                "grid gap-1 border-line border-b border-l-2 border-l-transparent px-4 py-3 last:border-b-0",
                isIt ? "border-l-beam bg-surface" : "text-ink-soft",
              )}
            >
              <p className="flex flex-wrap gap-x-2 text-sm">
                <span className={isIt ? "font-medium text-ink" : ""}>
                  {handle ? `@${handle}` : "Somebody who is gone"}
                </span>
                <Time at={createdAt} className="text-ink-faint" />
                {isIt && <span className="text-beam">this was reported</span>}
              </p>
              <p className={cn("whitespace-pre-wrap wrap-anywhere", isIt && "text-ink")}>
                {body ?? "Deleted before it was reported."}
              </p>
              {images.map(({ url, altText }) => (
                <p key={url} className="text-ink-faint text-sm">
                  A picture{altText && `: ${altText}`}
                </p>
              ))}
            </li>
          );
        })}
      </ol>
      <dl className="grid gap-3 empty:hidden">
        {words
          .filter(({ text }) => text)
          .map(({ label, text }) => (
            <div key={label} className="grid gap-0.5 rounded-card border border-line bg-surface px-4 py-3">
              <dt className="text-ink-faint text-sm">{label}</dt>
              <dd className="whitespace-pre-wrap wrap-anywhere text-ink">{text}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

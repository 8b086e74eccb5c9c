import Link from "next/link";
import { inNumbers } from "@/components/profiles/in-numbers";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { RenderedHtml } from "@/components/ui/rendered-html";
import { Tick } from "@/components/ui/tick";
import { Time } from "@/components/ui/time";
import type { Actor } from "@/lib/auth/actor";
import { putBackHeld, takeUpHeld } from "@/lib/moderation/held/actions";
import { HELD_NAMES, HELD_REASONS } from "@/lib/moderation/held/kind-names";
import type { HeldCard as Item } from "@/lib/moderation/held/schema";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { ClaimBar } from "./claim-bar";
import { DecideHeld } from "./decide-held";

/** Words that wait for approval: whose, where they belong, why they wait, and what they say; with the two answers below. */
export function HeldCard({ item, actor, bulk }: { item: Item; actor: Actor; bulk: string }) {
  const { id, kind, author, title, body, href, reasons, detail, createdAt, claim } = item;
  const isOwn = author.id === actor.id;
  const isFree = !claim || claim.by.id === actor.id;
  return (
    <Card className="grid grid-cols-1 gap-4">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm">
        {isFree && !isOwn && <Tick form={bulk} name="ids" value={id} aria-label={`Choose: ${title}`} />}
        <Avatar member={author} size={24} />
        <Link
          href={`/members/${author.handle}`}
          prefetch={false}
          className="font-medium text-ink hover:underline"
        >
          {author.name}
        </Link>
        <span className="text-ink-faint">
          joined <Time at={author.joinedAt} />, {inNumbers(author.posts, "post")}
        </span>
      </div>
      <div className="grid gap-1">
        <p className="text-ink-faint text-sm">
          {kind === "forum-thread" ? "A new " : "A "}
          {HELD_NAMES[kind]}{" "}
          <Link href={href} prefetch={false} className="underline hover:text-ink">
            {kind === "forum-thread" ? "for this category" : "in this thread"}
          </Link>
          , <Time at={createdAt} />
        </p>
        <h2 className="wrap-anywhere font-serif text-ink text-xl">{title}</h2>
      </div>
      <RenderedHtml
        html={renderMarkdown(body, "full").html}
        className="prose-post max-h-96 overflow-y-auto"
      />
      <p className="flex flex-wrap items-center gap-1.5 text-ink-faint text-sm">
        {reasons.map((reason) => (
          <Badge key={reason}>{HELD_REASONS[reason]}</Badge>
        ))}
        {detail}
      </p>
      {isOwn ? (
        <p className="text-ink-soft text-sm">This is yours. Somebody else decides it.</p>
      ) : (
        <>
          <ClaimBar actor={actor} item={item} takeUp={takeUpHeld} putBack={putBackHeld} />
          {isFree && <DecideHeld id={id} title={title} />}
        </>
      )}
    </Card>
  );
}

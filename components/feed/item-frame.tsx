"use client";
import Link from "next/link";
import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Time } from "@/components/ui/time";
import type { FeedItem } from "@/lib/feed/schema";
import { ItemMenu } from "./item-menu";
import { WhatTheyDid } from "./what-they-did";

/** Who did something, what, and when, above the thing itself. */
export function ItemFrame({ item, children }: { item: FeedItem; children: ReactNode }) {
  const { actor, createdAt } = item;
  return (
    <article aria-label={`By ${actor.name}`} className="flex gap-3.5 py-6 sm:gap-4">
      <Avatar member={actor} size={40} />
      <div className="grid min-w-0 flex-1 gap-3">
        <header className="flex min-h-10 items-center gap-2">
          <p className="min-w-0 flex-1 text-ink-soft">
            <Link
              href={`/members/${actor.handle}`}
              prefetch={false}
              className="font-medium text-ink underline-offset-4 hover:underline"
            >
              {actor.name}
            </Link>{" "}
            <WhatTheyDid item={item} />
            <span className="whitespace-nowrap text-ink-faint text-xs">
              {" · "}
              <Time at={createdAt} />
            </span>
          </p>
          <ItemMenu item={item} />
        </header>
        {children}
      </div>
    </article>
  );
}

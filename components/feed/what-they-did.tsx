import Link from "next/link";
import type { ReactNode } from "react";
import { inFilms } from "@/components/films/lists/in-films";
import { listHref } from "@/components/films/lists/list-href";
import type { FeedItem } from "@/lib/feed/schema";

/** What somebody did, as the rest of a sentence that begins with their name. */
export function WhatTheyDid({ item }: { item: FeedItem }): ReactNode {
  switch (item.kind) {
    case "viewing": {
      const [{ film, isRewatch } = { film: null, isRewatch: false }] = item.things;
      if (item.things.length > 1 || !film) return `watched ${inFilms(item.things.length)}`;
      return (
        <>
          {isRewatch ? "watched again " : "watched "}
          <Named href={`/films/${film.slug}`}>{film.title}</Named>
        </>
      );
    }
    case "rating": {
      const [one] = item.things;
      if (item.things.length > 1 || !one) return `rated ${inFilms(item.things.length)}`;
      return (
        <>
          rated <Named href={`/films/${one.film.slug}`}>{one.film.title}</Named>
        </>
      );
    }
    case "review":
      return "wrote a review";
    case "list":
      return "made a list";
    case "list-films": {
      const [one] = item.things;
      if (!one) return null;
      return (
        <>
          added{" "}
          {item.things.length > 1 ? (
            inFilms(item.things.length)
          ) : (
            <Named href={`/films/${one.film.slug}`}>{one.film.title}</Named>
          )}{" "}
          to <Named href={listHref(one.list)}>{one.list.title}</Named>
        </>
      );
    }
    case "thread":
      return "began a thread";
    case "blog-post":
      return "published on the blog";
    case "join":
      return item.things.length > 1 ? `joined ${item.things.length} communities` : "joined a community";
    case "event":
      return "announced an event";
    case "achievement":
      return (
        <>
          earned{" "}
          {item.things.map(({ title, href }, at) => (
            <span key={title}>
              {at > 0 && ", "}
              <Named href={href}>{title}</Named>
            </span>
          ))}
        </>
      );
  }
}

function Named({ href, children }: { href: string; children: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="font-serif text-base text-ink underline-offset-4 hover:underline"
    >
      {children}
    </Link>
  );
}

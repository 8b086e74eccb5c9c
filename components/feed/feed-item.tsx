"use client";
import type { FeedItem as Item } from "@/lib/feed/schema";
import { ItemFilms } from "./item-films";
import { ItemFrame } from "./item-frame";
import { ItemList } from "./item-list";
import { ItemPlaces } from "./item-places";
import { ItemReview } from "./item-review";
import { ItemWords } from "./item-words";

/** What somebody did, in a feed. */
export function FeedItem({ item }: { item: Item }) {
  return (
    <ItemFrame item={item}>
      <Body item={item} />
    </ItemFrame>
  );
}

function Body({ item }: { item: Item }) {
  switch (item.kind) {
    case "viewing":
      return <ItemFilms said={item.things} />;
    case "rating":
      return <ItemFilms said={item.things.map((said) => ({ ...said, id: said.film.id }))} />;
    case "list-films":
      return (
        <ItemFilms
          said={item.things.map(({ film }) => ({ id: film.id, film, rating: null, liked: false }))}
        />
      );
    case "review":
      return item.things.map((entry) => <ItemReview key={entry.id} entry={entry} />);
    case "list":
      return item.things.map((list) => <ItemList key={list.id} list={list} />);
    case "thread":
    case "blog-post":
      return <ItemWords item={item} />;
    case "join":
    case "event":
      return <ItemPlaces item={item} />;
    case "achievement":
      return null;
  }
}

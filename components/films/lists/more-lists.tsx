"use client";
import { LoadOn } from "@/components/ui/load-on";
import type { ListCard as Card } from "@/lib/films/lists/schema";
import { ListCard } from "./list-card";
import { listGrid } from "./list-grid-styles";

/** The lists that come after those of a page; programs read them under the same address. */
export function MoreLists({ path, cursor }: { path: string; cursor: string | null }) {
  return (
    <LoadOn
      path={path}
      source={`/api/v1${path}`}
      cursor={cursor}
      what="lists"
      keyOf={({ id }: Card) => id}
      grid={`pt-4 ${listGrid}`}
    >
      {(list) => <ListCard list={list} />}
    </LoadOn>
  );
}

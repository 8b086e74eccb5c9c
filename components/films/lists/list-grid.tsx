import type { ListCard as Card } from "@/lib/films/lists/schema";
import { ListCard } from "./list-card";
import { listGrid } from "./list-grid-styles";

/** Lists as cards. */
export function ListGrid({ lists }: { lists: readonly Card[] }) {
  return (
    <ul className={`grid ${listGrid}`}>
      {lists.map((list) => (
        <li key={list.id} className="min-w-0">
          <ListCard list={list} />
        </li>
      ))}
    </ul>
  );
}

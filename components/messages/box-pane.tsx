import { ChevronLeft } from "lucide-react";
import type { ComponentProps } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { ConversationList } from "./conversation-list";
import { MessagesPane } from "./messages-pane";

type Props = Omit<ComponentProps<typeof ConversationList>, "label" | "empty"> & {
  title: string;
  description: string;
  empty: { title: string; words: string };
};

/** A box of conversations beside the inbox: requests, or what was archived. */
export function BoxPane({ title, description, empty, ...list }: Props) {
  return (
    <MessagesPane>
      <header className="flex min-h-16 items-center gap-2 border-line border-b px-2 lg:px-6">
        <Link
          href="/messages"
          aria-label="All messages"
          className="grid size-10 place-items-center rounded-control text-ink-soft hover:bg-raised hover:text-ink lg:hidden"
        >
          <ChevronLeft aria-hidden="true" className="size-6" />
        </Link>
        <h1 className="font-serif text-ink text-xl">{title}</h1>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto p-2 lg:px-4">
        <p className="px-3 pt-3 pb-4 text-ink-soft">{description}</p>
        <ConversationList
          {...list}
          label={title}
          empty={<EmptyState title={empty.title}>{empty.words}</EmptyState>}
        />
      </div>
    </MessagesPane>
  );
}

import { Settings2 } from "lucide-react";
import type { Actor } from "@/lib/auth/actor";
import type { FilmCard } from "@/lib/films/schema";
import { listCategories } from "@/lib/forum/categories/queries";
import { canChangeThread, canKeepForum, canKeepThread } from "@/lib/forum/policy";
import type { Thread } from "@/lib/forum/threads/schema";
import { categoryOptions } from "./category-options";
import { DeleteThreadForm } from "./delete-thread-form";
import { FilmForm } from "./film-form";
import { KeepThreadForm } from "./keep-thread-form";
import { TagsForm } from "./tags-form";
import { ThreadMoves } from "./thread-moves";
import { TitleForm } from "./title-form";

type Props = { viewer: Actor; thread: Thread; film: FilmCard | null };

/** What can be done with a thread as a whole: by whoever began it, and by the staff. Works without a script. */
export async function ManageThread({ viewer, thread, film }: Props) {
  if (!canChangeThread(viewer, thread)) return null;
  const isKeeper = canKeepThread(viewer, thread);
  const categories = isKeeper ? categoryOptions((await listCategories(viewer)).items) : [];
  const { id, title, category, lastNumber } = thread;
  const isAlone = thread.lastNumber === 1 && viewer.id === thread.author.id;
  return (
    <details className="group rounded-card border border-line bg-surface">
      <summary className="flex min-h-11 list-none items-center gap-2 px-4 text-ink-soft text-sm hover:text-ink [&::-webkit-details-marker]:hidden">
        <Settings2 aria-hidden="true" className="size-4" />
        {isKeeper ? "Keep this thread" : "Change this thread"}
      </summary>
      <div className="grid gap-8 border-line border-t p-4">
        <TitleForm thread={thread} />
        <TagsForm thread={thread} />
        <FilmForm id={id} film={film} />
        {isKeeper && (
          <>
            <KeepThreadForm thread={thread} timeZone={viewer.timeZone} categories={categories} />
            {canKeepForum(viewer) && (
              <ThreadMoves
                thread={{ id, title, category: category.slug, lastNumber }}
                categories={categories}
              />
            )}
          </>
        )}
        {(isKeeper || isAlone) && (
          <DeleteThreadForm thread={thread} isTold={viewer.id !== thread.author.id} />
        )}
      </div>
    </details>
  );
}

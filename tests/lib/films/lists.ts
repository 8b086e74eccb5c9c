import type { Actor, Viewer } from "@/lib/auth/actor";
import { addToList } from "@/lib/films/lists/add-to-list";
import { inviteEditor } from "@/lib/films/lists/invite-editor";
import { joinList } from "@/lib/films/lists/join-list";
import { listChanges, openList } from "@/lib/films/lists/queries";
import { changeListInput, listQuery, startListInput } from "@/lib/films/lists/schema";
import { startList } from "@/lib/films/lists/start-list";

export const FILMS = ["black-girl-1966", "mandabi-1968", "a-touch-of-zen-1971"] as const;

/** A list of somebody's, with three films unless others are named. */
export async function listOf(
  actor: Actor,
  asked: Record<string, unknown> = {},
  films: readonly string[] = FILMS,
) {
  const list = await startList(actor, startListInput.parse({ title: "Long afternoons", ...asked }));
  for (const slug of films) await addToList(actor, { id: list.id, slug, note: "" });
  return list;
}

/** Somebody is asked to edit a list, and does. */
export async function letIn(owner: Actor, editor: Actor, id: string): Promise<void> {
  await inviteEditor(owner, { id, handle: editor.handle });
  await joinList(editor, { id });
}

export const open = (viewer: Viewer, id: string, asked: Record<string, unknown> = {}) =>
  openList(viewer, { id }, listQuery.parse(asked));
export const on = async (viewer: Viewer, id: string) =>
  (await open(viewer, id)).items.map(({ film }) => film.slug);
export const changes = async (actor: Actor, id: string) =>
  (await listChanges(actor, { id, limit: 20 })).items;
export const said = (asked: Record<string, unknown>) => changeListInput.parse(asked);

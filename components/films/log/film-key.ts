import { shortcutsOn } from "@/components/layout/shortcuts/preference";
import { toast } from "@/components/ui/toast";
import { sendMark } from "../marks/send-mark";
import { starWords } from "../stars/star-words";
import { openLog } from "./open-log";

/** With a poster focused, or on the page of a film: `l` opens the log, `w` says that it was watched, digits rate it; `0` takes the rating back. */
export function filmKey(event: KeyboardEvent) {
  const { key, target } = event;
  if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  if (!/^[lw0-5]$/.test(key) || !shortcutsOn()) return;
  if (target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]")) return;
  if (document.querySelector("[role=dialog], [role=menu]")) return;
  const slug = filmMeant(target);
  if (!slug) return;
  event.preventDefault();
  if (key === "l") openLog(slug);
  else void mark(slug, key);
}

/** The film of the poster that has the focus; else that of the page. */
function filmMeant(target: EventTarget | null): string | undefined {
  const near = target instanceof Element ? target.closest<HTMLElement>("[data-film]") : null;
  return (near ?? document.querySelector<HTMLElement>("[data-film-page]"))?.dataset.film;
}

async function mark(slug: string, key: string) {
  const rating = Number(key) || null;
  const answer = await sendMark(slug, key === "w" ? { watched: true } : { rating });
  if (!answer) return;
  const { title } = answer;
  if (key === "w") toast.success(`You watched ${title}.`);
  else
    toast.success(rating === null ? `${title} has no rating of yours.` : `${title}: ${starWords(rating)}.`);
}

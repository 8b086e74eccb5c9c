"use client";
import { BellOff, Ellipsis, Settings2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { DropdownMenu } from "@/components/ui/dropdown-menu";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuLabel } from "@/components/ui/menu-label";
import { MenuLink } from "@/components/ui/menu-link";
import { MenuSeparator } from "@/components/ui/menu-separator";
import { toast } from "@/components/ui/toast";
import { hearAgain, hushFilm } from "@/lib/feed/mutes/actions";
import type { FeedItem } from "@/lib/feed/schema";
import { mute, unmute } from "@/lib/profiles/hiding/actions";
import { filmOfThing } from "./film-of-thing";
import { type Hidden, useHiding } from "./hidden-things";

const ENDS = [
  { ends: "week", label: "For a week" },
  { ends: "month", label: "For 30 days" },
  { ends: "never", label: "Until I say otherwise" },
] as const;
type Ends = (typeof ENDS)[number]["ends"];
type Answer = { ok: true } | { ok: false; message: string };
const UNREACHED = "Lumo could not be reached, so nothing was changed.";

/** Mutes whom or what something in a feed is about: it goes at once, and comes back when that is undone or refused. */
export function ItemActs({ item, label }: { item: FeedItem; label: string }) {
  const { hide, show } = useHiding();
  const { actor, things } = item;
  const film = things.length === 1 && things[0] ? filmOfThing(things[0]) : null;

  async function carryOut(
    what: Partial<Hidden>,
    call: Promise<Answer>,
    done: string,
    undo: () => Promise<Answer>,
  ) {
    hide(what);
    const answer = await call.catch(() => null);
    if (!answer?.ok) {
      show(what);
      toast.error(answer?.message ?? UNREACHED);
      return;
    }
    const takeBack = async () => {
      const undone = await undo().catch(() => null);
      if (undone?.ok) show(what);
      else toast.error(undone?.message ?? UNREACHED);
    };
    toast.success(done, { action: { label: "Undo", onClick: () => void takeBack() } });
  }

  const hushMember = (ends: Ends) =>
    carryOut(
      { members: [actor.id] },
      mute({ member: actor.handle, ends }),
      `You hear nothing more of ${actor.name}. They are not told.`,
      () => unmute({ member: actor.handle }),
    );
  const hush = async ({ id, slug, title }: { id: string; slug: string; title: string }, ends: Ends) => {
    let muted = "";
    const call = hushFilm({ film: slug, ends }).then((answer) => {
      if (answer.ok) muted = answer.data.id;
      return answer;
    });
    await carryOut({ films: [id] }, call, `${title} is kept out of your feed.`, () =>
      hearAgain({ id: muted }),
    );
  };

  return (
    <DropdownMenu
      defaultOpen
      label={label}
      trigger={
        <Button size="icon" variant="ghost" aria-label={label}>
          <Ellipsis aria-hidden="true" />
        </Button>
      }
    >
      {film && (
        <>
          <MenuLabel>Mute {film.title}</MenuLabel>
          {ENDS.map(({ ends, label: words }) => (
            <MenuItem key={ends} icon={<BellOff aria-hidden="true" />} onSelect={() => void hush(film, ends)}>
              {words}
              <span className="sr-only">, hear nothing of {film.title}</span>
            </MenuItem>
          ))}
          <MenuSeparator />
        </>
      )}
      <MenuLabel>Mute {actor.name}</MenuLabel>
      {ENDS.map(({ ends, label: words }) => (
        <MenuItem key={ends} icon={<BellOff aria-hidden="true" />} onSelect={() => void hushMember(ends)}>
          {words}
          <span className="sr-only">, hear nothing of {actor.name}</span>
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuLink href="/settings/feed" icon={<Settings2 aria-hidden="true" />}>
        Mute a word, and more
      </MenuLink>
    </DropdownMenu>
  );
}

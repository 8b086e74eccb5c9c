"use client";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { Switch } from "@/components/ui/switch";
import { setShortcutsOn, useShortcutsOn } from "./preference";
import { shortcuts } from "./registry";

type Props = { open: boolean; onOpenChange: (open: boolean) => void; signedIn: boolean };

const groups = ["Everywhere", "Go to", "In a list", "With a film", "In a conversation"] as const;

/** What `?` shows: every shortcut, and the switch that turns them off. */
export function ShortcutSheet({ open, onOpenChange, signedIn }: Props) {
  const on = useShortcutsOn();
  const usable = shortcuts.filter((one) => signedIn || !one.membersOnly);
  return (
    <Dialog title="Keyboard shortcuts" open={open} onOpenChange={onOpenChange}>
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {groups
          .filter((group) => usable.some((one) => one.group === group))
          .map((group) => (
            <section key={group}>
              <h3 className="mb-2 text-ink-faint text-xs">{group}</h3>
              <dl className="grid gap-2 text-sm">
                {usable
                  .filter((one) => one.group === group)
                  .map((one) => (
                    <div key={one.keys} className="flex items-center justify-between gap-4">
                      <dt className="text-ink-soft">{one.label}</dt>
                      <dd className="flex gap-1">
                        {one.keys.split(" ").map((key) => (
                          <Kbd key={key}>{key}</Kbd>
                        ))}
                      </dd>
                    </div>
                  ))}
              </dl>
            </section>
          ))}
      </div>
      <Switch
        label="Single-key shortcuts"
        hint="Ctrl or Cmd with K opens search either way."
        checked={on}
        onChange={(event) => setShortcutsOn(event.target.checked)}
        className="mt-6 border-line border-t pt-4"
      />
    </Dialog>
  );
}

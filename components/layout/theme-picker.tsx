"use client";
import { Monitor, Moon, Sun } from "lucide-react";
import { useTheme } from "next-themes";
import { useId } from "react";
import { useAwake } from "@/components/ui/use-awake";

const themes = [
  { value: "system", label: "System", icon: Monitor },
  { value: "dark", label: "Auditorium", icon: Moon },
  { value: "light", label: "Foyer", icon: Sun },
];

/** Which of the two themes, or the system's choice. Kept in this browser. */
export function ThemePicker() {
  const name = useId();
  const { theme, setTheme } = useTheme();
  const ready = useAwake();
  return (
    <fieldset>
      <legend className="sr-only">Theme</legend>
      <div className="grid grid-cols-3 gap-1 rounded-control border border-line bg-surface p-1">
        {themes.map(({ value, label, icon: Icon }) => (
          <label
            key={value}
            className="grid cursor-pointer justify-items-center gap-1 rounded-[4px] px-1 py-1.5 text-ink-faint text-xs transition-colors hover:text-ink has-[:checked]:bg-raised has-[:checked]:text-ink has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus"
          >
            <input
              type="radio"
              name={name}
              value={value}
              checked={ready && theme === value}
              onChange={() => setTheme(value)}
              className="sr-only"
            />
            <Icon aria-hidden="true" className="size-4" />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

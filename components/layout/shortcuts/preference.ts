import { useSyncExternalStore } from "react";

const key = "lumo-shortcuts";
const changed = "lumo:shortcuts-preference";

/** Single-key shortcuts can be switched off, for people whose software types for them. Kept in this browser. */
export function shortcutsOn(): boolean {
  return localStorage.getItem(key) !== "off";
}

export function setShortcutsOn(on: boolean) {
  if (on) localStorage.removeItem(key);
  else localStorage.setItem(key, "off");
  dispatchEvent(new Event(changed));
}

export function useShortcutsOn(): boolean {
  return useSyncExternalStore(
    (listener) => {
      addEventListener(changed, listener);
      return () => removeEventListener(changed, listener);
    },
    shortcutsOn,
    () => true,
  );
}

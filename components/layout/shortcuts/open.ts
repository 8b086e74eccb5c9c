/** The palette and the sheet of shortcuts listen for these, so that any button can open them without knowing them. */
export const paletteEvent = "lumo:palette";
export const shortcutsEvent = "lumo:shortcuts";

export function openPalette() {
  dispatchEvent(new Event(paletteEvent));
}

export function openShortcuts() {
  dispatchEvent(new Event(shortcutsEvent));
}

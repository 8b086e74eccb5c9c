"use client";
import { useEffect } from "react";

let users = 0;

/** Lets readers open and close `||spoilers||` by click, Enter or Space. Put beside words that have some; it draws nothing. */
export function Spoilers() {
  useEffect(() => {
    if (users++ === 0) {
      document.addEventListener("click", byClick);
      document.addEventListener("keydown", byKey);
    }
    return () => {
      if (--users > 0) return;
      document.removeEventListener("click", byClick);
      document.removeEventListener("keydown", byKey);
    };
  }, []);
  return null;
}

function byClick({ target }: MouseEvent) {
  const spoiler = target instanceof Element ? target.closest<HTMLElement>(".prose .spoiler") : null;
  if (spoiler) toggle(spoiler);
}

function byKey(event: KeyboardEvent) {
  const { target, key } = event;
  if (key !== "Enter" && key !== " ") return;
  if (!(target instanceof HTMLElement) || !target.matches(".prose .spoiler")) return;
  event.preventDefault();
  toggle(target);
}

/** The label hides the words from screen readers as the colour does from eyes; open, the words speak for themselves. */
function toggle(spoiler: HTMLElement) {
  const open = spoiler.getAttribute("aria-expanded") === "true";
  spoiler.setAttribute("aria-expanded", String(!open));
  if (open) spoiler.setAttribute("aria-label", "Spoiler, press to show");
  else spoiler.removeAttribute("aria-label");
}

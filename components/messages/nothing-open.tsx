"use client";
import { Button } from "@/components/ui/button";
import { LogoMark } from "@/components/ui/logo-mark";
import { newMessageEvent } from "./new-message-event";

/** Beside the list, while no conversation is open. Phones show the list alone. */
export function NothingOpen() {
  return (
    <section className="hidden flex-1 place-content-center justify-items-center gap-2 text-center lg:grid">
      <LogoMark className="mb-2 size-9 text-ink-faint" />
      <h1 className="font-serif text-2xl text-ink">Your messages</h1>
      <p className="text-ink-soft">Open a conversation, or begin one.</p>
      <Button
        className="mt-4 [@media(scripting:none)]:hidden"
        onClick={() => dispatchEvent(new Event(newMessageEvent))}
      >
        New message
      </Button>
    </section>
  );
}

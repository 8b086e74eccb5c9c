"use client";
import { LinkButton } from "@/components/ui/link-button";
import { Poster } from "@/components/ui/poster";

/** What is said where nothing is. Next sends it along with every page: as a client component it is a name there and no more. */
export function MissingReel() {
  return (
    <div className="page grid items-center gap-10 py-16 sm:grid-cols-[minmax(0,1fr)_auto] md:py-28">
      <div className="grid gap-4">
        <h1 className="font-serif text-4xl text-ink tracking-[-0.025em]">This reel is missing</h1>
        <p className="max-w-measure text-base text-ink-soft">
          There is nothing at this address, or it is not open to you. A link may be old, a name may have
          changed, or somebody has taken down what was here.
        </p>
        <div className="flex flex-wrap gap-3 pt-2">
          <LinkButton href="/" variant="primary">
            Back to the start
          </LinkButton>
          <LinkButton href="/members">Look for someone</LinkButton>
        </div>
      </div>
      <div className="w-44 rotate-3 max-sm:hidden">
        <Poster
          film={{ id: "missing-reel-4", title: "The Missing Reel", director: "Not found" }}
          silent
          className="shadow-lift"
        />
      </div>
    </div>
  );
}

import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";

/** For a member who follows nobody: what will stand here, and how it comes to. `children` are people to begin with. */
export function Welcome({ children }: { children: ReactNode }) {
  return (
    <section aria-labelledby="feed" className="grid gap-8">
      <div className="grid gap-3">
        <h2 id="feed" className="font-serif text-3xl text-ink leading-tight">
          This is where your people will be
        </h2>
        <p className="max-w-measure text-ink-soft">
          Follow somebody, and what they watch, write and make stands here from then on: viewings, reviews,
          lists, threads. So does what happens in communities you join and in parts of the forum you watch.
        </p>
        <div className="flex flex-wrap gap-2 pt-1">
          <LinkButton href="/members" variant="primary">
            Find people
          </LinkButton>
          <LinkButton href="/settings/profile">Choose four favourite films</LinkButton>
          <LinkButton href="/communities">Find a community</LinkButton>
        </div>
      </div>
      {children}
    </section>
  );
}

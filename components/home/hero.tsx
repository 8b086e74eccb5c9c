import { LinkButton } from "@/components/ui/link-button";
import { PosterWall } from "./poster-wall";

/** What a stranger sees first: the mark in the corner throws its light across the page, onto posters. */
export function Hero() {
  return (
    <section className="relative isolate">
      <div
        aria-hidden="true"
        className="beam-light pointer-events-none absolute top-0 right-0 -left-0 -z-10 h-[56rem] max-md:[--beam-x:1.4rem] max-md:[--beam-y:-1.75rem] md:-left-[4.5rem] lg:-left-60"
      />
      <div className="page grid items-center gap-x-16 gap-y-10 lg:min-h-[46rem] lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="grid gap-6 pt-16 lg:py-20">
          <h1 className="font-serif text-[clamp(2.75rem,1.6rem+4vw,4.5rem)] text-ink leading-[0.98] tracking-[-0.03em]">
            <span className="block">When the lights come up,</span>{" "}
            <span className="block">the talk begins</span>
          </h1>
          <p className="max-w-[34rem] text-ink-soft text-lg">
            Lumo is a home for people who love films: a forum, a magazine, rooms and evenings, and people
            whose taste you trust to lead you to the next one.
          </p>
          <div className="flex flex-wrap gap-3 pt-2">
            <LinkButton href="/sign-up" prefetch={false} variant="primary" size="lg">
              Join Lumo
            </LinkButton>
            <LinkButton href="/members" size="lg">
              Meet the members
            </LinkButton>
          </div>
        </div>
        <PosterWall />
      </div>
    </section>
  );
}

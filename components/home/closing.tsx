import { LinkButton } from "@/components/ui/link-button";

/** The last word of the front page. */
export function Closing() {
  return (
    <section className="page grid justify-items-center gap-6 pt-16 pb-8 text-center">
      <h2 className="max-w-[18ch] font-serif text-4xl text-ink tracking-[-0.025em]">
        There is a seat free beside us
      </h2>
      <LinkButton href="/sign-up" prefetch={false} variant="primary" size="lg">
        Take a seat
      </LinkButton>
      <p className="text-ink-soft">
        Been here before?{" "}
        <a href="/sign-in" className="text-beam underline underline-offset-4">
          Sign in
        </a>
      </p>
    </section>
  );
}

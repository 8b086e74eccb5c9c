import { ArrowRight, Clapperboard, ImagePlus, KeyRound, UsersRound } from "lucide-react";
import { Link } from "@/components/ui/link";
import { LinkButton } from "@/components/ui/link-button";

const steps = [
  {
    href: "/settings/profile",
    icon: ImagePlus,
    title: "Hang up your picture",
    words: "A face, a line about the films that made you. People follow people.",
  },
  {
    href: "/films/recommended",
    icon: Clapperboard,
    title: "Name three films you love",
    words: "They stand on your page, and the first films are picked for you from them.",
  },
  {
    href: "/members",
    icon: UsersRound,
    title: "Find your row",
    words: "Look through the members and follow those whose taste you trust.",
  },
  {
    href: "/settings/security",
    icon: KeyRound,
    title: "Keep the key safe",
    words: "A passkey signs you in with a touch, and nobody can fish for it.",
  },
];

/** What a new member might do first. */
export function FirstSteps({ handle }: { handle: string }) {
  return (
    <>
      <ol className="grid gap-3">
        {steps.map(({ href, icon: Icon, title, words }) => (
          <li
            key={href}
            className="relative flex items-center gap-4 rounded-card border border-line bg-surface p-5 transition-colors hover:border-line-strong hover:bg-raised"
          >
            <Icon aria-hidden="true" className="size-6 shrink-0 text-beam" strokeWidth={1.5} />
            <div className="grid gap-0.5">
              <h2 className="font-serif text-ink text-xl">
                <Link href={href} className="after:absolute after:inset-0">
                  {title}
                </Link>
              </h2>
              <p className="text-ink-soft text-sm">{words}</p>
            </div>
            <ArrowRight aria-hidden="true" className="ml-auto size-5 shrink-0 text-ink-faint" />
          </li>
        ))}
      </ol>
      <LinkButton href={`/members/${handle}`} variant="ghost" className="mt-6">
        Later. Show me my page
      </LinkButton>
    </>
  );
}

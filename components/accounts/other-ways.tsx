import { Mail } from "lucide-react";
import { buttonStyles } from "@/components/ui/button-styles";
import { LinkButton } from "@/components/ui/link-button";
import { GoogleMark } from "./google-mark";
import { PasskeyButton } from "./passkey-button";

/** Ways in beside the password. */
export function OtherWays({ next, google }: { next: string; google: boolean }) {
  return (
    <section aria-label="Other ways to sign in" className="mt-6 grid gap-3">
      <p
        aria-hidden="true"
        className="flex items-center gap-3 text-ink-faint text-xs before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line"
      >
        or
      </p>
      <PasskeyButton next={next} />
      <LinkButton href="/sign-in/link" wide>
        <Mail aria-hidden="true" />
        Send me a link
      </LinkButton>
      {google && (
        // A plain link: Next must not fetch it ahead, it begins something.
        <a href="/api/auth/google" className={buttonStyles({ wide: true })}>
          <GoogleMark />
          Continue with Google
        </a>
      )}
    </section>
  );
}

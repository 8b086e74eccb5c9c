import type { Metadata } from "next";
import { AuthHeading } from "@/components/accounts/auth-heading";
import { StayOrGo } from "@/components/accounts/stay-or-go";
import { LinkButton } from "@/components/ui/link-button";
import { leavingOn } from "@/lib/accounts/leaving/queries";
import { GRACE_DAYS } from "@/lib/accounts/leaving/schema";
import { readCookie } from "@/lib/auth/jar";

export const metadata: Metadata = { title: "Stay or go", robots: { index: false } };

export default async function LeavingPage() {
  const erasesAt = leavingOn(await readCookie("leaving"));
  const day = erasesAt?.toLocaleDateString("en", { day: "numeric", month: "long", timeZone: "UTC" });
  if (day) {
    return (
      <>
        <AuthHeading title="Will you stay?">
          Your account is hidden, and will be deleted on {day}. Keep it, and everything is as it was.
        </AuthHeading>
        <StayOrGo />
      </>
    );
  }
  return (
    <>
      <AuthHeading title="Until we meet again">
        You are signed out. An account that is to be deleted can be kept for {GRACE_DAYS} days: sign in before
        the day our letter names.
      </AuthHeading>
      <LinkButton href="/sign-in" variant="secondary" size="lg" wide>
        Sign in
      </LinkButton>
    </>
  );
}

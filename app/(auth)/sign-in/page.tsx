import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthHeading } from "@/components/accounts/auth-heading";
import { DemoSignIns } from "@/components/accounts/demo-sign-ins";
import { GoogleNews } from "@/components/accounts/google-news";
import { Notice } from "@/components/accounts/notice";
import { OtherWays } from "@/components/accounts/other-ways";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { Link } from "@/components/ui/link";
import { demoIsOpen } from "@/lib/accounts/demo-is-open";
import { googleIsOpen } from "@/lib/auth/google";
import { pageViewer } from "@/lib/web/page";
import { safePath } from "@/lib/web/safe-path";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

type Props = {
  searchParams: Promise<{
    next?: string | string[];
    confirmed?: string;
    reset?: string;
    moved?: string;
    google?: string;
  }>;
};

export default async function SignInPage({ searchParams }: Props) {
  const [viewer, asked] = await Promise.all([pageViewer(), searchParams]);
  const next = typeof asked.next === "string" ? safePath(asked.next) : undefined;
  if (viewer) redirect(next ?? "/");
  return (
    <>
      <AuthHeading title="Welcome back">The lights are down, your seat is where you left it.</AuthHeading>
      {asked.confirmed && <Notice>Your address is confirmed. Sign in, and you are in.</Notice>}
      {asked.reset && (
        <Notice>Your new password is set, and you were signed out everywhere. Sign in with it.</Notice>
      )}
      {asked.moved && <Notice>Your account has moved to the new address.</Notice>}
      <GoogleNews about={asked.google} />
      <SignInForm next={next} />
      <OtherWays next={next ?? "/"} google={googleIsOpen()} />
      <p className="mt-6 text-ink-soft text-sm">
        New here?{" "}
        <Link href="/sign-up" className="font-medium text-beam underline-offset-4 hover:underline">
          Join Lumo
        </Link>
      </p>
      {demoIsOpen() && <DemoSignIns next={next} />}
    </>
  );
}

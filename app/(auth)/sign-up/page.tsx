import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthHeading } from "@/components/accounts/auth-heading";
import { SignUpForm } from "@/components/accounts/sign-up-form";
import { inboxIsOpen } from "@/lib/platform/email/mailer";
import { isOn } from "@/lib/platform/flags";
import { pageViewer } from "@/lib/web/page";

export const metadata: Metadata = {
  title: "Join",
  description: "Take a seat: join Lumo, a home for people who love films.",
};

export default async function SignUpPage() {
  const [viewer, open] = await Promise.all([pageViewer(), isOn("registration")]);
  if (viewer) redirect("/");
  if (!open) {
    return (
      <AuthHeading title="The house is full">
        Lumo takes no new members at the moment. Come back soon.
      </AuthHeading>
    );
  }
  return <SignUpForm inbox={inboxIsOpen()} />;
}

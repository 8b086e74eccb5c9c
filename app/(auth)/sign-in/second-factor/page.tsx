import type { Metadata } from "next";
import { AuthHeading } from "@/components/accounts/auth-heading";
import { SecondFactorForm } from "@/components/accounts/second-factor-form";
import { safePath } from "@/lib/web/safe-path";

export const metadata: Metadata = { title: "One more step", robots: { index: false } };

export default async function SecondFactorPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>;
}) {
  const { next } = await searchParams;
  return (
    <>
      <AuthHeading title="One more step">
        Enter the code your authenticator app shows for Lumo, or one of your recovery codes.
      </AuthHeading>
      <SecondFactorForm next={typeof next === "string" ? safePath(next) : undefined} />
    </>
  );
}
